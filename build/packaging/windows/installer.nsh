; Debrief is installed for one person: its command, its file type and its settings are theirs. The page that asks is left out.
!macro customInstallMode
  StrCpy $isForceCurrentInstall "1"
!macroend

; The command `debrief` for the person who installs. Called by electron-builder's own installer script.
!macro customInstall
  nsExec::ExecToLog 'powershell.exe -NoProfile -ExecutionPolicy Bypass -File "$INSTDIR\bin\userPath.ps1" add'
  Pop $0
!macroend

!macro customUnInstall
  nsExec::ExecToLog 'powershell.exe -NoProfile -ExecutionPolicy Bypass -File "$INSTDIR\bin\userPath.ps1" remove'
  Pop $0
!macroend
