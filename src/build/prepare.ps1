# For bcf.cmd: builds when sources are newer than the last build, and prints the folder of a JDK 25.
$ErrorActionPreference = 'Stop'
$here = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$jar = Join-Path $here 'target\bcf-planner.jar'

. (Join-Path $PSScriptRoot 'jdk.ps1')
$jdk = Find-Jdk25
if (-not $jdk) {
    [Console]::Error.WriteLine('bcf: BCF Planner needs a JDK 25 or newer. Install one, or set JAVA_HOME to it.')
    exit 2
}

$sources = @(Get-Item (Join-Path $here 'pom.xml'))
foreach ($folder in 'src\main', 'src\build', 'sample-data') {
    $sources += Get-ChildItem (Join-Path $here $folder) -Recurse -File
}
$built = if (Test-Path $jar) { (Get-Item $jar).LastWriteTimeUtc } else { [DateTime]::MinValue }
if ($sources | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) {
    if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) {
        [Console]::Error.WriteLine('bcf: building BCF Planner needs Maven (mvn) on the PATH.')
        exit 2
    }
    [Console]::Error.WriteLine('Building BCF Planner, which takes a minute or two the first time ...')
    New-Item -ItemType Directory -Force (Join-Path $here 'target') | Out-Null
    Push-Location $here
    & mvn -q -B package -DskipTests *> (Join-Path $here 'target\build.log')
    $failed = $LASTEXITCODE
    Pop-Location
    if ($failed -ne 0) {
        [Console]::Error.WriteLine('bcf: the build failed; the reason is in target\build.log.')
        exit 2
    }
    (Get-Item $jar).LastWriteTimeUtc = [DateTime]::UtcNow
}

# What a session needs, recorded by one that nobody sees, so that the next ones start in half the time.
$cache = Join-Path $here 'target\bcf-planner.aot'
$stale = $false
if (Test-Path $cache) {
    $made = (Get-Item $cache).LastWriteTimeUtc
    foreach ($source in $jar, (Join-Path $here 'installer\common\java-options')) {
        if ((Get-Item $source).LastWriteTimeUtc -gt $made) { $stale = $true }
    }
}
if (-not (Test-Path $cache) -or $stale) {
    [Console]::Error.WriteLine('Preparing a quick start, once ...')
    if (Test-Path $cache) { Remove-Item $cache }
    $session = @(Get-Content (Join-Path $here 'installer\common\java-options')) + @('-Dglass.platform=Headless',
        '-Dprism.order=sw', "-XX:AOTCacheOutput=$cache", '-cp', $jar, 'org.bcfplanner.Main', 'demo', '--tour', '--to',
        (Join-Path $here 'target\tour'))
    & (Join-Path $jdk 'bin\java.exe') @session *> (Join-Path $here 'target\cache.log')
    if ($LASTEXITCODE -ne 0 -and (Test-Path $cache)) { Remove-Item $cache }
}
Write-Output $jdk
