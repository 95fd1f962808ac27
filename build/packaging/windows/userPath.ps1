# Puts this folder on the PATH of the person who installs, or takes it off again; other entries stay as they are written.
param([Parameter(Mandatory)] [ValidateSet('add', 'remove')] [string] $Action)
$ErrorActionPreference = 'Stop'

$key = 'HKCU:\Environment'
$path = (Get-Item $key).GetValue('Path', '', 'DoNotExpandEnvironmentNames')
$entries = @($path -split ';' | Where-Object { $_ -ne '' -and $_ -ne $PSScriptRoot })
if ($Action -eq 'add') { $entries += $PSScriptRoot }
Set-ItemProperty -Path $key -Name Path -Type ExpandString -Value ($entries -join ';')

# Setting any variable this way tells running programs to read the environment again.
[Environment]::SetEnvironmentVariable('DEBRIEF_PATH_CHANGED', $null, 'User')
