# Builds what is not built. Read by deploy/run and deploy/bench, in the root of the source tree.

kecan_jars="personnel-service/target/quarkus-app/quarkus-run.jar
planning-service/target/quarkus-app/quarkus-run.jar
gateway/target/quarkus-app/quarkus-run.jar
deploy/local/target/local.jar"

# Prints why a build is needed; prints nothing if all that would be built is there and newer than its sources.
kecan_stale() {
    for jar in $kecan_jars; do
        if [ ! -f "$jar" ]; then
            echo "$jar is missing"
            return
        fi
    done
    if [ -z "$(ls -d .run/keycloak-*/lib/quarkus-run.jar 2>/dev/null)" ]; then
        echo "Keycloak is not unpacked"
        return
    fi
    oldest=$(ls -tr $kecan_jars | head -n 1)
    newer=$(find pom.xml */pom.xml deploy/*/pom.xml */src/main deploy/*/src/main -newer "$oldest" -type f 2>/dev/null | head -n 1)
    if [ -n "$newer" ]; then
        echo "$newer is newer than $oldest"
    fi
}

kecan_build() {
    why=$(kecan_stale)
    if [ -n "$why" ]; then
        echo "building with $JAVA_HOME, since $why; the first build downloads its libraries and takes some minutes"
        # Everything is shown but the chatter of downloads.
        ./mvnw -B -ntp -Dmaven.test.skip=true package >.build.log 2>&1 </dev/null &
        build=$!
        trap 'kill $build 2>/dev/null; exit 130' INT TERM
        waited=0
        while kill -0 $build 2>/dev/null; do
            sleep 1
            waited=$((waited + 1))
            if [ $((waited % 10)) -eq 0 ]; then
                step=$(grep -E '^\[INFO\] (Building Kế Cận|--- )' .build.log 2>/dev/null | tail -n 1 | cut -c8-100)
                echo "  ${waited} s: ${step:-starting Maven}"
            fi
        done
        trap - INT TERM
        if ! wait $build; then
            tail -n 40 .build.log
            echo "the build failed; the whole of it is in .build.log" >&2
            exit 1
        fi
        # Jars that did not change keep their time: mark all as of now, so that the next run needs no build.
        touch $kecan_jars
        rm -f .build.log
        echo "built in ${waited} s"
    fi
}
