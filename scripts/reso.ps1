# Starts reso on Windows and wherever PowerShell runs: builds the program with Maven when there is none, then hands the arguments on.
$ErrorActionPreference = 'Stop'
$home_ = Split-Path -Parent $PSScriptRoot
$jar = Join-Path $home_ 'target/reso.jar'

function Stop-Reso([string] $words) {
    [Console]::Error.WriteLine("reso: $words")
    exit 2
}

# Java by JAVA_HOME, then by PATH; its release file tells the version without a start.
if ($env:JAVA_HOME) {
    $java = Get-Command (Join-Path $env:JAVA_HOME 'bin/java') -ErrorAction SilentlyContinue
    if (-not $java) { Stop-Reso "no Java at JAVA_HOME ($env:JAVA_HOME); point it at Java 17 or later, or unset it" }
} else {
    $java = Get-Command java -ErrorAction SilentlyContinue
    if (-not $java) { Stop-Reso 'Java is missing; install Java 17 or later, or set JAVA_HOME' }
}
$release = Join-Path (Split-Path -Parent (Split-Path -Parent $java.Source)) 'release'
if (Test-Path $release) {
    $line = Select-String -Path $release -Pattern '^JAVA_VERSION="(\d+)' | Select-Object -First 1
    if ($line -and [int] $line.Matches[0].Groups[1].Value -lt 17) { Stop-Reso "Java is too old; reso needs Java 17 or later (found $($java.Source))" }
}

$sources = @(Get-Item (Join-Path $home_ 'pom.xml')) + @(Get-ChildItem -Recurse -File (Join-Path $home_ 'src/main'))
$newest = ($sources | Measure-Object -Property LastWriteTimeUtc -Maximum).Maximum
if (-not (Test-Path $jar) -or $newest -gt (Get-Item $jar).LastWriteTimeUtc) {
    if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) { Stop-Reso 'Maven is missing; install it to build reso, or put a built reso.jar into target' }
    [Console]::Error.WriteLine('reso: building, which takes a minute the first time ...')
    $words = & mvn -B -q '-Dmaven.test.skip=true' -f (Join-Path $home_ 'pom.xml') package 2>&1
    if ($LASTEXITCODE -ne 0) {
        $words | ForEach-Object { [Console]::Error.WriteLine($_) }
        Stop-Reso 'the build failed; its words stand above'
    }
}

$terminals = ''
if (-not [Console]::IsInputRedirected) { $terminals += '0' }
if (-not [Console]::IsOutputRedirected) { $terminals += '1' }
if (-not [Console]::IsErrorRedirected) { $terminals += '2' }
$env:RESO_TTY = $terminals

$flags = '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-XX:-UsePerfData', '-Xlog:disable', '-Xlog:all=error:stderr', '-Xshare:auto', "-Xbootclasspath/a:$jar"
if ($MyInvocation.ExpectingInput) { $input | & $java.Source @flags -jar $jar @args } else { & $java.Source @flags -jar $jar @args }
exit $LASTEXITCODE
