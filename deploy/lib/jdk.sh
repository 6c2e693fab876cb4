# Finds a JDK of at least version 25 and sets JAVA_HOME to it. Read by deploy/run, deploy/test, deploy/bench and deploy/stop.
# KECAN_JVM_FOLDERS, a colon-separated list, replaces the usual folders.

kecan_least_jdk=25

# Prints the major version of the JDK in the folder $1; prints nothing if it is none.
kecan_jdk_version() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
    fi
}

kecan_jdk_fits() {
    kecan_version=$(kecan_jdk_version "$1")
    [ -n "$kecan_version" ] && [ "$kecan_version" -ge "$kecan_least_jdk" ]
}

# The folder of the java on the PATH, all links followed.
kecan_jdk_on_path() {
    kecan_java=$(command -v javac 2>/dev/null) || return 0
    while [ -L "$kecan_java" ]; do
        kecan_link=$(readlink "$kecan_java")
        case $kecan_link in
            /*) kecan_java=$kecan_link ;;
            *) kecan_java=$(dirname "$kecan_java")/$kecan_link ;;
        esac
    done
    dirname "$(dirname "$kecan_java")"
}

# One candidate a line: what is asked for first, what lies around last.
kecan_jdk_candidates() {
    if [ -n "${JAVA_HOME:-}" ]; then
        echo "$JAVA_HOME"
    fi
    kecan_jdk_on_path
    if [ -n "${KECAN_JVM_FOLDERS:-}" ]; then
        echo "$KECAN_JVM_FOLDERS" | tr ':' '\n' | while read -r kecan_folder; do
            for kecan_each in "$kecan_folder"/*; do
                echo "$kecan_each"
            done
        done
        return 0
    fi
    if [ -x /usr/libexec/java_home ]; then
        /usr/libexec/java_home -v "$kecan_least_jdk+" 2>/dev/null
    fi
    for kecan_each in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/java/* /opt/jdk/* /usr/local/* \
        "${HOME:-/root}"/.sdkman/candidates/java/* "${HOME:-/root}"/.jdks/* "${HOME:-/root}"/.asdf/installs/java/* \
        "${HOME:-/root}"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/root}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        echo "$kecan_each"
    done
}

kecan_find_jdk() {
    kecan_found=$(kecan_jdk_candidates | while read -r kecan_each; do
        if kecan_jdk_fits "$kecan_each"; then
            echo "$kecan_each"
            break
        fi
    done)
    if [ -z "$kecan_found" ]; then
        echo "Kế Cận needs a JDK $kecan_least_jdk or later, but none was found in JAVA_HOME, on the PATH or in the usual folders: install one (for example Eclipse Temurin from https://adoptium.net) or set JAVA_HOME to it." >&2
        return 1
    fi
    JAVA_HOME=$kecan_found
    export JAVA_HOME
}
