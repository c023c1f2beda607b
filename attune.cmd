@echo off
rem Starts Attune on Windows. In a checkout it first builds the program where that is needed; in
rem the distribution (bin\attune.cmd) the program lies in lib\. See the file attune for the reasons.
setlocal EnableExtensions EnableDelayedExpansion

set "here=%~dp0"
set "here=%here:~0,-1%"
set "java_home="
set "java_rank=0"
set "compiler_home="
set "compiler_rank=0"

if defined JAVA_HOME call :consider "%JAVA_HOME%"
if %java_rank% equ 0 call :consider_all
if %java_rank% equ 0 (
  >&2 echo attune: Java 17 or later is needed, and none was found. Install a JDK, or set JAVA_HOME to the folder of one.
  exit /b 69
)

if exist "%here%\pom.xml" (
  set "home=%here%"
  call :checkout || exit /b 69
) else (
  for %%f in ("%here%\..") do set "home=%%~ff"
  set "lib=!home!\lib"
  set "program=!home!\lib"
  set "kept=!home!\.attune\launcher"
)

set "class_path="
for %%f in ("%program%\attune-*.jar") do set "class_path=%%~ff"
if not defined class_path (
  >&2 echo attune: the program is missing: there is no attune-*.jar in %program%.
  exit /b 69
)
for %%f in ("%lib%\*.jar") do if /i not "%%~ff"=="!class_path!" set "more=!more!;%%~ff"
set "class_path=%class_path%%more%"

set /a major=java_rank / 1000000
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m -Xlog:disable -Xlog:all=error:stderr"
if %major% geq 22 set "options=%options% --enable-native-access=ALL-UNNAMED"

rem One archive per Java and program; -XX:+AutoCreateSharedArchive has no part in it, since what the
rem first command happens to load would then decide what is fast.
for %%f in ("%program%") do set "archive=%kept%\java-%java_rank%-%%~nxf.archive"
if not exist "%archive%" call :train
set "archive_option="
if exist "%archive%" (
  if %major% geq 25 (set "archive_option=-XX:AOTCache=%archive%") else (set "archive_option=-XX:SharedArchiveFile=%archive%")
)
if defined archive_option (
  "%java_home%\bin\java.exe" %options% %ATTUNE_JAVA_OPTS% "%archive_option%" "-Dattune.home=%home%" -cp "%class_path%" org.attune.cli.Main %*
) else (
  "%java_home%\bin\java.exe" %options% %ATTUNE_JAVA_OPTS% "-Dattune.home=%home%" -cp "%class_path%" org.attune.cli.Main %*
)
exit /b %ERRORLEVEL%

rem Notes the Java in the folder %1, by its release file, where it is newer than those before it.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version="
for /f "usebackq tokens=1,2 delims==" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if not defined version exit /b 0
set "major=0" & set "minor=0" & set "patch=0"
for /f "tokens=1-3 delims=.-+_" %%a in ("%version%") do (
  set "major=%%a"
  if not "%%b"=="" set "minor=%%b"
  if not "%%c"=="" set "patch=%%c"
)
set /a rank=major * 1000000 + minor * 1000 + patch 2>nul || exit /b 0
if %rank% lss 17000000 exit /b 0
if %rank% gtr %java_rank% (
  set "java_home=%~1"
  set "java_rank=%rank%"
)
if exist "%~1\bin\javac.exe" if %rank% gtr %compiler_rank% (
  set "compiler_home=%~1"
  set "compiler_rank=%rank%"
)
exit /b 0

:consider_all
for /f "delims=" %%f in ('where java 2^>nul') do for %%g in ("%%~dpf..") do call :consider "%%~fg"
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
  if exist "%%~r" for /d %%d in ("%%~r\*") do (
    call :consider "%%~fd"
    call :consider "%%~fd\current"
  )
)
exit /b 0

rem Builds the program of a checkout, unless the very same sources were built before.
:checkout
set "kept=%home%\target\launcher"
set "hash="
for /f "delims=" %%h in ('powershell -NoProfile -Command "$ErrorActionPreference='Stop'; Set-Location -LiteralPath $env:home; $files = @(Get-Item pom.xml) + @(Get-ChildItem .mvn,src\main -Recurse -File) | Where-Object { $_.Name -notmatch '^[.#]|~$' } | Sort-Object FullName; $text = ($files | ForEach-Object { (Get-FileHash -LiteralPath $_.FullName).Hash + (Resolve-Path -LiteralPath $_.FullName -Relative) }) -join ';'; $sha = [Security.Cryptography.SHA256]::Create(); -join ($sha.ComputeHash([Text.Encoding]::UTF8.GetBytes($text)) | ForEach-Object { $_.ToString('x2') })"') do set "hash=%%h"
if not defined hash (
  >&2 echo attune: its own sources in %home% could not be read.
  exit /b 69
)
set "program=%kept%\app-%hash:~0,32%"
set "lib=%program%\lib"
if exist "%program%" exit /b 0
if not defined compiler_home call :consider_all
if not defined compiler_home (
  >&2 echo attune: a JDK 17 or later is needed to build Attune, and only a Java without a compiler was found.
  exit /b 69
)
where mvn >nul 2>nul || (
  >&2 echo attune: Maven is needed to build Attune, and mvn was not found. Install it, then start Attune again.
  exit /b 69
)
>&2 echo Building Attune (about a minute) ...
set "work=%kept%\build.%RANDOM%%RANDOM%"
mkdir "%work%" || exit /b 69
setlocal
set "JAVA_HOME=%compiler_home%"
call mvn -f "%home%\pom.xml" -q -B -DskipTests -Dquick -Dattune.launcher "-Dattune.target=%work%" package >"%kept%\maven.log" 2>&1 <nul
set "failed=%ERRORLEVEL%"
endlocal & set "failed=%failed%"
if not "%failed%"=="0" (
  findstr /b /c:"[ERROR]" "%kept%\maven.log" >&2
  >&2 echo attune: Maven could not build Attune. All that it said is in %kept%\maven.log
  rmdir /s /q "%work%"
  exit /b 69
)
mkdir "%work%\app"
move "%work%\lib" "%work%\app\lib" >nul
move "%work%\attune-*.jar" "%work%\app" >nul
if not exist "%program%" move "%work%\app" "%program%" >nul
rmdir /s /q "%work%"
exit /b 0

rem Trains on a real build, with the very Java and options that will use the archive.
:train
set "work=%kept%\train.%RANDOM%%RANDOM%"
mkdir "%work%" 2>nul || exit /b 0
if %major% geq 25 (
  "%java_home%\bin\java.exe" %options% -XX:AOTMode=record "-XX:AOTConfiguration=%work%\classes" "-Dattune.home=%home%" "-Dattune.train=%work%\site" -cp "%class_path%" org.attune.cli.Main build --site "%home%" --out "%work%\site" >nul 2>&1 <nul
  "%java_home%\bin\java.exe" %options% -XX:AOTMode=create "-XX:AOTConfiguration=%work%\classes" "-XX:AOTCache=%work%\archive" -cp "%class_path%" >nul 2>&1 <nul
) else (
  "%java_home%\bin\java.exe" %options% "-XX:ArchiveClassesAtExit=%work%\archive" "-Dattune.home=%home%" "-Dattune.train=%work%\site" -cp "%class_path%" org.attune.cli.Main build --site "%home%" --out "%work%\site" >nul 2>&1 <nul
)
if exist "%work%\archive" move /y "%work%\archive" "%archive%" >nul
rmdir /s /q "%work%"
exit /b 0
