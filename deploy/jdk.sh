# Sourced by the scripts beside it: finds a JDK 25 or newer, whatever the machine's default java is, and sets JAVA_HOME.

convoke_jdk_version() {
  [ -x "$1/bin/javac" ] || return 1
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

convoke_find_jdk() {
  local home version
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    "$HOME"/.jdks/* /opt/jdk* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$home" ] || continue
    version=$(convoke_jdk_version "$home") || continue
    if [ "${version:-0}" -ge 25 ]; then
      export JAVA_HOME="$home"
      return 0
    fi
  done
  echo "No JDK 25 found: install one (for example Temurin 25 from https://adoptium.net) and set JAVA_HOME to it." >&2
  return 1
}

convoke_find_jdk || exit 1

# Maven's own libraries still use what newer JDKs warn about; the warnings say nothing about this project.
export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
