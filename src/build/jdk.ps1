# For scripts that source it: finds a JDK 25 or newer where such things usually lie.

function Test-Jdk25($folder) {
    if (-not $folder -or -not (Test-Path (Join-Path $folder 'bin\javac.exe'))) { return $false }
    $release = Join-Path $folder 'release'
    if (-not (Test-Path $release)) { return $false }
    $line = Select-String -Path $release -Pattern '^JAVA_VERSION="(\d+)' | Select-Object -First 1
    return $line -and [int]$line.Matches[0].Groups[1].Value -ge 25
}

function Find-Jdk25 {
    $candidates = @($env:JAVA_HOME)
    $onPath = Get-Command javac.exe -ErrorAction SilentlyContinue
    if ($onPath) { $candidates += Split-Path (Split-Path $onPath.Source) }
    foreach ($place in "$env:ProgramFiles\Java", "$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Microsoft",
        "$env:LOCALAPPDATA\Programs\Eclipse Adoptium", "$env:USERPROFILE\.jdks") {
        if (Test-Path $place) { $candidates += (Get-ChildItem $place -Directory).FullName }
    }
    return $candidates | Where-Object { Test-Jdk25 $_ } | Select-Object -First 1
}
