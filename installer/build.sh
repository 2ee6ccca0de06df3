#!/bin/sh
# Builds an installer for this system in target/installer, with a Java runtime inside.
# Run mvn -DskipTests package first. Needs a JDK 17 or later with jpackage; on Linux also dpkg-deb and fakeroot.
set -eu
cd "$(dirname "$0")/.."

case $(uname -s) in
    Linux) system=linux ;;
    Darwin) system=mac ;;
    *) system=windows ;;
esac
jdk=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
major=$("$jdk/bin/javac" -version 2>&1 | sed 's/^javac \([0-9]*\).*/\1/')
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml | head -n 1)

program=target/folkmoot/lib
out=target/installer
if [ ! -f "$program/folkmoot.jar" ]; then
    echo "$program/folkmoot.jar not found. Run mvn -DskipTests package first." >&2
    exit 1
fi
rm -rf "$out"
mkdir -p "$out/classpath" "$out/modules"

# JavaFX goes into the runtime as modules. jlink rejects automatic modules, so the other jars stay on the class path.
# The manifest of folkmoot.jar names the jars of the program; older jars in the folder are left out.
for jar in folkmoot.jar $(unzip -p "$program/folkmoot.jar" META-INF/MANIFEST.MF |
    tr -d '\r' | awk '/^ / { line = line substr($0, 2); next } { print line; line = $0 } END { print line }' |
    sed -n 's/^Class-Path: //p'); do
    case $jar in
        javafx-*-"$system"*.jar | javafx-*-win*.jar) cp "$program/$jar" "$out/modules/" ;;
        javafx-*) ;; # empty jars that only declare the platform-specific ones
        *) cp "$program/$jar" "$out/classpath/" ;;
    esac
done

extra=
if [ "$major" -ge 24 ]; then
    extra="--java-options --enable-native-access=javafx.graphics,ALL-UNNAMED
        --java-options --sun-misc-unsafe-memory-access=allow"
fi
case $system in
    linux) icon=assets/icon/folkmoot-256.png ;;
    mac) icon=installer/resources/folkmoot.icns ;;
    windows) icon=installer/resources/folkmoot.ico ;;
esac
if [ -f "$icon" ]; then
    extra="$extra --icon $icon"
fi

if [ -d "installer/resources/$system" ]; then
    extra="$extra --resource-dir installer/resources/$system"
fi

# shellcheck disable=SC2086 # $extra must be split into separate options
"$jdk/bin/jpackage" @installer/common.options @installer/$system.options \
    --app-version "$version" \
    --input "$out/classpath" \
    --module-path "$out/modules" \
    --add-modules javafx.controls,javafx.fxml,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,jdk.charsets,jdk.unsupported \
    --jlink-options "--strip-debug --no-header-files --no-man-pages --compress=2" \
    --file-associations installer/resources/folkmoot.properties \
    $extra \
    --dest "$out"
rm -rf "$out/classpath" "$out/modules"
ls -l "$out"
