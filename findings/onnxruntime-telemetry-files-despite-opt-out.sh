#!/bin/sh
# ONNX Runtime 1.29.0 (Java, Linux): setTelemetry(false), as early as the API allows, still leaves a device id and an event
# database in the user's home folder.
#
# Behaviour. OrtEnvironment.setTelemetry is an instance method, so it cannot be called before
# OrtEnvironment.getEnvironment(). By then the native library has started its telemetry and created
# ~/.cache/Microsoft/DeveloperTools/.onnxruntime/deviceid and onnxruntime.db. No model is loaded. With the environment
# variable ORT_DISABLE_TELEMETRY=1 set before the process starts, neither file appears; a program cannot set that for
# itself. Version 1.26.0 creates neither file.
#
# Why it surprises. The same call kept 1.26.0 quiet, and it is the only opt-out in the Java API. A program that promises to
# write nothing outside its own folders breaks the promise by a minor upgrade.
#
# Source: Privacy.md inside onnxruntime-1.29.0.jar ("Disabling Telemetry").
# Output seen:
#   1.29.0, setTelemetry(false): deviceid onnxruntime.db
#   1.29.0, ORT_DISABLE_TELEMETRY=1: none
#   1.26.0, setTelemetry(false): none
# Needs Linux on x86-64 or ARM64, a JDK 17 or later and Maven. HOME is a temporary folder, and a proxy that does not exist
# keeps events from being sent. Fails if the behaviour changes.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > Finding.java <<'JAVA'
import ai.onnxruntime.OrtEnvironment;

public class Finding {
    public static void main(String[] args) throws Exception {
        try (OrtEnvironment environment = OrtEnvironment.getEnvironment()) {
            environment.setTelemetry(false);
        }
    }
}
JAVA

fetch() {
    cat > pom.xml <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.microsoft.onnxruntime</groupId><artifactId>onnxruntime</artifactId><version>$1</version>
    </dependency>
  </dependencies>
</project>
XML
    mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies \
        -DoutputDirectory="lib-$1" >&2
}

# run VERSION VARIABLE=VALUE: names of the files that appear in the home folder
run() {
    mkdir home
    env -u ORT_DISABLE_TELEMETRY "$2" HOME="$dir/home" http_proxy=http://127.0.0.1:9 https_proxy=http://127.0.0.1:9 \
        java -cp "lib-$1/*" Finding.java
    files=$(find home -type f \( -name deviceid -o -name onnxruntime.db \) -exec basename {} \; | sort | xargs)
    rm -rf home
    echo "${files:-none}"
}

fetch 1.29.0
fetch 1.26.0
seen="1.29.0, setTelemetry(false): $(run 1.29.0 A=1)
1.29.0, ORT_DISABLE_TELEMETRY=1: $(run 1.29.0 ORT_DISABLE_TELEMETRY=1)
1.26.0, setTelemetry(false): $(run 1.26.0 A=1)"
printf '%s\n' "$seen"
expected='1.29.0, setTelemetry(false): deviceid onnxruntime.db
1.29.0, ORT_DISABLE_TELEMETRY=1: none
1.26.0, setTelemetry(false): none'
[ "$seen" = "$expected" ] || { printf 'Changed. Expected:\n%s\n' "$expected" >&2; exit 1; }
