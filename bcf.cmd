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
set "BCF_OPTIONS="
for /f "usebackq delims=" %%O in ("%BCF_HERE%installer\common\java-options") do call set "BCF_OPTIONS=%%BCF_OPTIONS%% %%O"
set "BCF_CACHE=%BCF_HERE%target\bcf-planner.aot"
if exist "%BCF_CACHE%" set BCF_OPTIONS=%BCF_OPTIONS% "-XX:AOTCache=%BCF_CACHE%"
"%BCF_JDK%\bin\java" %BCF_OPTIONS% "-Dbcf.demo=%BCF_HERE%target\demo" -cp "%BCF_HERE%target\bcf-planner.jar" org.bcfplanner.Main %*
exit /b %ERRORLEVEL%
