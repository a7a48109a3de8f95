# Sourced by mvnw, ./huiyin and .ci/run: sets JAVA_HOME to a JDK new enough to build and run Huiyin.
# A JAVA_HOME that is new enough already is kept.
huiyin_jdk_minimum=25

huiyin_jdk_fits() {
  [ -x "$1/bin/javac" ] || return 1
  huiyin_jdk_version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$huiyin_jdk_version" ] && [ "$huiyin_jdk_version" -ge "$huiyin_jdk_minimum" ]
}

if ! huiyin_jdk_fits "${JAVA_HOME:-/nonexistent}"; then
  huiyin_javac=$(command -v javac || true)
  [ -z "$huiyin_javac" ] || huiyin_javac=$(readlink -f "$huiyin_javac")
  for huiyin_candidate in "${huiyin_javac%/bin/javac}" "${JAVA_HOME_25_X64:-}" "${JDK25_HOME:-}" \
    /usr/lib/jvm/*25* /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$huiyin_candidate" ] && huiyin_jdk_fits "$huiyin_candidate"; then
      JAVA_HOME=$huiyin_candidate
      export JAVA_HOME
      break
    fi
  done
  huiyin_jdk_fits "${JAVA_HOME:-/nonexistent}" || {
    echo "Huiyin needs a JDK $huiyin_jdk_minimum or newer with javac; none was found. Install one or set JAVA_HOME." >&2
    exit 1
  }
fi
