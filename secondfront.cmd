@echo off
rem Runs the commands of Second Front: secondfront --help
rem
rem Builds target\secondfront.jar when it is missing or older than its sources, and runs it from its
rem extracted form, which starts faster. JAVA_OPTS is given to Java.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\secondfront.jar"
set "APP=%HOME_DIR%target\app"
set "MARK=%APP%\.extracted"

if defined JAVA_HOME (
	set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
	set "JAVA=java.exe"
)
if defined JAVA_HOME if not exist "%JAVA%" (
	echo JAVA_HOME is %JAVA_HOME%, and there is no Java in it. Point it at a JDK 17 or newer.>&2
	exit /b 2
)
where "%JAVA%" >nul 2>nul
if errorlevel 1 if not exist "%JAVA%" (
	echo Second Front needs Java 17 or newer, and there is no java on the PATH. Install a JDK, or point JAVA_HOME at one.>&2
	exit /b 2
)

powershell -NoProfile -Command "$jar = Get-Item -ErrorAction SilentlyContinue $env:JAR; if (-not $jar) { exit 1 }; $new = Get-ChildItem -Recurse -ErrorAction SilentlyContinue ($env:HOME_DIR + 'pom.xml'), ($env:HOME_DIR + 'src\main'), ($env:HOME_DIR + 'db') | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime }; if ($new) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto built
call :checkjava
if errorlevel 1 exit /b 2
echo Building %JAR% ...>&2
call mvn -q -B -ntp -f "%HOME_DIR%pom.xml" -Dmaven.test.skip=true -P !error-prone package >&2
if errorlevel 1 (
	echo The build failed, see above. It needs Maven 3.8.7 or newer.>&2
	exit /b 2
)
copy /b "%JAR%"+,, "%JAR%" >nul

:built
powershell -NoProfile -Command "$jar = Get-Item $env:JAR; $mark = Get-Item -Force -ErrorAction SilentlyContinue $env:MARK; if ($mark -and $mark.LastWriteTime -ge $jar.LastWriteTime) { exit 0 } else { exit 1 }"
if not errorlevel 1 goto extracted
call :checkjava
if errorlevel 1 exit /b 2
"%JAVA%" -Djarmode=tools -jar "%JAR%" extract --force --destination "%APP%" >nul
if errorlevel 1 (
	echo %JAR% cannot be unpacked. If the site is being served, stop it first.>&2
	exit /b 2
)
echo extracted>"%MARK%"

:extracted
set "FLAGS="
for %%C in (check new editions help) do if /i "%~1"=="%%C" set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"
"%JAVA%" %FLAGS% %JAVA_OPTS% -jar "%APP%\secondfront.jar" %*
exit /b %errorlevel%

:checkjava
powershell -NoProfile -Command "$out = (& $env:JAVA -version 2>&1 | Out-String); if ($out -match 'version .(\d+)' -and [int]$Matches[1] -ge 17) { exit 0 } else { exit 1 }"
if errorlevel 1 (
	echo Second Front needs Java 17 or newer; %JAVA% is older. Point JAVA_HOME at a newer JDK.>&2
	exit /b 2
)
exit /b 0
