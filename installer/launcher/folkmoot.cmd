@echo off
rem Starts Folkmoot from its own folder, whatever the current folder.
setlocal
set "HOME_DIR=%~dp0.."
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java.exe")
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo Folkmoot needs Java 17 or later, but Java was not found. Install it, or set JAVA_HOME to it. 1>&2
    exit /b 70
)
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /i "version"') do if not defined VERSION set "VERSION=%%~v"
for /f "delims=." %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
    echo Folkmoot needs Java 17 or later; this one is %VERSION%. Install a newer one, or set JAVA_HOME to it. 1>&2
    exit /b 70
)
set "NEWER="
if %MAJOR% GEQ 24 set "NEWER=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx1g %NEWER% -jar "%HOME_DIR%\lib\folkmoot.jar" %*
exit /b %ERRORLEVEL%
