# For bcf.cmd: builds when sources are newer than the last build, and prints the folder of a JDK 25.
$ErrorActionPreference = 'Stop'
$here = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$jar = Join-Path $here 'target\bcf-planner.jar'

function Test-Jdk25($folder) {
    if (-not $folder -or -not (Test-Path (Join-Path $folder 'bin\javac.exe'))) { return $false }
    $release = Join-Path $folder 'release'
    if (-not (Test-Path $release)) { return $false }
    $line = Select-String -Path $release -Pattern '^JAVA_VERSION="(\d+)' | Select-Object -First 1
    return $line -and [int]$line.Matches[0].Groups[1].Value -ge 25
}

$candidates = @($env:JAVA_HOME)
$onPath = Get-Command javac.exe -ErrorAction SilentlyContinue
if ($onPath) { $candidates += Split-Path (Split-Path $onPath.Source) }
foreach ($place in "$env:ProgramFiles\Java", "$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Microsoft",
    "$env:LOCALAPPDATA\Programs\Eclipse Adoptium", "$env:USERPROFILE\.jdks") {
    if (Test-Path $place) { $candidates += (Get-ChildItem $place -Directory).FullName }
}
$jdk = $candidates | Where-Object { Test-Jdk25 $_ } | Select-Object -First 1
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
Write-Output $jdk
