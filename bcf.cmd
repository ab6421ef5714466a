@echo off
rem Builds BCF Planner when its sources are newer than the last build, and runs it.
powershell -NoProfile -ExecutionPolicy Bypass -Command "exit 0" >nul 2>nul || (
    echo bcf: PowerShell is needed to start BCF Planner from its sources. 1>&2
    exit /b 2
)
setlocal
set "BCF_HERE=%~dp0"
for /f "usebackq delims=" %%J in (`powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0src\build\prepare.ps1"`) do set "BCF_JDK=%%J"
if not defined BCF_JDK exit /b 2
"%BCF_JDK%\bin\java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Dbcf.demo=%BCF_HERE%target\demo" -cp "%BCF_HERE%target\bcf-planner.jar" org.bcfplanner.Main %*
exit /b %ERRORLEVEL%
