@echo off
rem Starts BCF Planner from the folder it was unpacked into, with a Java 25 that is installed.
setlocal
set "BCF_HERE=%~dp0"
set "BCF_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "BCF_JAVA=%JAVA_HOME%\bin\java"
"%BCF_JAVA%" --version >nul 2>nul || (
    echo bcf: BCF Planner needs Java 25 or newer. Install one, or set JAVA_HOME to it. 1>&2
    exit /b 2
)
set "BCF_MAJOR="
for /f "tokens=2 delims=. " %%V in ('call "%BCF_JAVA%" --version 2^>nul') do if not defined BCF_MAJOR set "BCF_MAJOR=%%V"
if %BCF_MAJOR% LSS 25 (
    echo bcf: BCF Planner needs Java 25 or newer; this one is %BCF_MAJOR%. Install one, or set JAVA_HOME to it. 1>&2
    exit /b 2
)
set "BCF_OPTIONS="
for /f "usebackq delims=" %%O in ("%BCF_HERE%app\java-options") do call set "BCF_OPTIONS=%%BCF_OPTIONS%% %%O"
"%BCF_JAVA%" %BCF_OPTIONS% -cp "%BCF_HERE%app\bcf-planner.jar;%BCF_HERE%app\win\lib\*" org.bcfplanner.Main %*
exit /b %ERRORLEVEL%
