# Builds BCF Planner for Windows into target\installer\windows: an app image, a portable zip of it, and a per-user .msi where
# WiX 5 or newer (wix.exe) is installed. Needs a JDK 25 (with jlink and jpackage) and Maven. Windows PowerShell 5.1 or newer.
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$common = Join-Path $root 'installer\common'
$out = Join-Path $root 'target\installer\windows'
$image = Join-Path $out 'BCF Planner'
$app = Join-Path $image 'app'

function Say($words) { [Console]::Error.WriteLine("installer: $words") }
function Fail($words) { Say $words; exit 2 }
function Invoke-Step($program, [string[]] $arguments, $otherwise) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { Fail $otherwise }
}

. (Join-Path $root 'src\build\jdk.ps1')
$jdk = Find-Jdk25
if (-not $jdk) { Fail 'a JDK 25 or newer is needed. Install one, or set JAVA_HOME to it.' }
$java = Join-Path $jdk 'bin\java.exe'
$jlink = Join-Path $jdk 'bin\jlink.exe'
$jpackage = Join-Path $jdk 'bin\jpackage.exe'
if (-not (Test-Path $jpackage)) { Fail "the JDK in $jdk has no jpackage." }
if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) { Fail 'Maven (mvn) is needed on the PATH.' }
$env:JAVA_HOME = $jdk
$pom = [xml](Get-Content (Join-Path $root 'pom.xml') -Raw -Encoding UTF8)
$version = $pom.project.version

Say "the program, $version"
Push-Location $root
& mvn -q -B -ntp -Pinstaller package
$built = $LASTEXITCODE
Pop-Location
if ($built -ne 0) { Fail 'the program could not be built.' }

if (Test-Path $out) { Remove-Item $out -Recurse -Force }
New-Item -ItemType Directory -Force $out | Out-Null
Say 'its jars, native libraries, licences and icons'
Invoke-Step $java @((Join-Path $common 'Stage.java'), 'app', $root, (Join-Path $out 'input')) 'the jars could not be laid out.'
Invoke-Step $java @((Join-Path $common 'Icons.java'), (Join-Path $out 'icons')) 'the icons could not be drawn.'

Say 'its runtime'
$modules = (Get-Content (Join-Path $common 'modules')) -join ','
Invoke-Step $jlink @('--add-modules', $modules, '--include-locales', 'en', '--strip-debug', '--no-header-files',
    '--no-man-pages', '--output', (Join-Path $out 'runtime')) 'the runtime could not be made.'

Say 'the app image'
# Two launchers: one for the window, and bcf.exe, which writes to the console it is called from.
$console = Join-Path $out 'bcf.properties'
Set-Content $console 'win-console=true' -Encoding ASCII
Invoke-Step $jpackage @('--type', 'app-image', '--dest', $out, '--name', 'BCF Planner', '--app-version', $version,
    '--runtime-image', (Join-Path $out 'runtime'), '--input', (Join-Path $out 'input'), '--main-jar', 'bcf-planner.jar',
    '--main-class', 'org.bcfplanner.Main', '--icon', (Join-Path $out 'icons\bcf-planner.ico'),
    '--add-launcher', "bcf=$console") 'the app image could not be made.'
foreach ($launcher in 'BCF Planner.cfg', 'bcf.cfg') {
    Invoke-Step $java @((Join-Path $common 'Stage.java'), 'settings', $root, (Join-Path $app $launcher)) 'a launcher could not be set up.'
}
Invoke-Step $java @((Join-Path $common 'Stage.java'), 'stamp', $root, $image) 'the files could not be dated.'

Say 'its cache, made by a session with the sample plan'
$session = @(Get-Content (Join-Path $common 'java-options')) + @("-XX:AOTCacheOutput=$(Join-Path $app 'bcf-planner.aot')", '-cp', (Join-Path $app 'bcf-planner.jar'),
    'org.bcfplanner.Main', 'demo', '--tour', '--to', (Join-Path $out 'tour'))
Invoke-Step (Join-Path $image 'runtime\bin\java.exe') $session 'the session with the sample plan failed.'
if (-not (Test-Path (Join-Path $app 'bcf-planner.aot'))) { Fail 'the session left no cache.' }
# The cache as well; the jar keeps the date that it knows.
Invoke-Step $java @((Join-Path $common 'Stage.java'), 'stamp', $root, $image) 'the cache could not be dated.'

Say 'the portable zip'
$zip = Join-Path $out "bcf-planner-$version-windows-portable.zip"
Compress-Archive -Path $image -DestinationPath $zip -Force
Say "made $zip"

if (-not (Get-Command wix -ErrorAction SilentlyContinue)) {
    Say 'there is no wix here, so no .msi is made (dotnet tool install --global wix)'
    exit 0
}
$msi = Join-Path $out "bcf-planner-$version.msi"
Invoke-Step 'wix' @('build', (Join-Path $PSScriptRoot 'bcf-planner.wxs'), '-arch', 'x64', '-d', "Version=$version",
    '-d', "Image=$image", '-d', "Icon=$(Join-Path $out 'icons\bcf-planner.ico')", '-o', $msi) 'the .msi could not be made.'
Say "made $msi"
