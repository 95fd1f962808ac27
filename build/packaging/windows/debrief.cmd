@echo off
rem A command shell does not wait for a program with windows; it waits for a batch file, and takes its exit code.
"%~dp0..\Debrief.exe" %*
exit /b %ERRORLEVEL%
