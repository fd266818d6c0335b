# shellcheck shell=bash disable=SC2034
# What up, down, restart, token and demo share: where things are, and how a program is started, found, awaited and stopped.
set -euo pipefail

LOCAL=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
ROOT=$(cd "$LOCAL/../.." && pwd)
BUILT=$LOCAL/target
VERIFICATION=$ROOT/deploy/verification/target
DATA=$(realpath -m -- "${BACKOFFICE_DATA:-$LOCAL/data}")
RUN=$DATA/run
LOGS=$DATA/logs
SECRETS=$DATA/secrets

SERVERS=(postgres kafka mailbox vies)
SERVICES=(client-service order-service invoicing-service payment-service notification-service gateway)
DATABASES=(client order invoicing payment notification gateway)
USERS=(sales agent finance warehouse ops)
declare -A ROLE=([sales]=sales-admin [agent]=account-executive [finance]=finance-manager [warehouse]=warehouse [ops]=ops)
MACHINES=(cli-sales-admin cli-account-executive cli-finance-manager cli-warehouse cli-integration cli-ops notification-service)

START_TIMEOUT_SECONDS=${BACKOFFICE_START_TIMEOUT_SECONDS:-180}
STOP_TIMEOUT_SECONDS=${BACKOFFICE_STOP_TIMEOUT_SECONDS:-25}
DISK_NEEDED_MB=1024

# Measured on 2 cores (README): the serial collector and the first compiler start all six programs soonest and in the least memory.
JAVA_OPTIONS=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss512k -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED)
# The last of two contradicting options counts.
read -r -a more_options <<<"${BACKOFFICE_JAVA_OPTIONS:-}"
JAVA_OPTIONS+=("${more_options[@]}")
# Two arenas of the C library are enough for the native memory of each; its default is eight per core.
export MALLOC_ARENA_MAX=2
declare -A HEAP=([client-service]=160m [order-service]=224m [invoicing-service]=256m [payment-service]=160m
    [notification-service]=128m [gateway]=160m [kafka]=256m [mailbox]=64m [vies]=32m)

say() { printf '%s\n' "$*"; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# --- ports: BACKOFFICE_<NAME>_PORT, else BACKOFFICE_PORT_BASE + n, else the documented ones ------------------------------------
declare -A PORT
choose_ports() {
    local entry name variable n=0
    for entry in gateway:8080 client-service:8081 order-service:8082 invoicing-service:8083 payment-service:8084 \
        notification-service:8085 kafka:9092 kafka-controller:9093 postgres:5433 smtp:1025 mailbox:8025 vies:8026; do
        name=${entry%:*}
        variable=${name^^}
        variable=BACKOFFICE_${variable//-/_}_PORT
        PORT[$name]=${!variable:-${BACKOFFICE_PORT_BASE:+$((BACKOFFICE_PORT_BASE + n))}}
        PORT[$name]=${PORT[$name]:-${entry#*:}}
        if ! [[ ${PORT[$name]} =~ ^[0-9]{4,5}$ ]] || ((PORT[$name] < 1024 || PORT[$name] > 65535)); then
            fail "The port of $name must be a number from 1024 to 65535, not '${PORT[$name]}'."
        fi
        n=$((n + 1))
    done
}
choose_ports

listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# The first line of the answer to GET $2 on port $1, reduced to its status.
http_status() {
    local status=
    {
        exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
        printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1:%s\r\n\r\n' "$2" "$1" >&3
        read -r -t 10 _ status _ <&3
        exec 3>&-
    } 2>/dev/null
    printf '%s' "$status"
}

# --- Java --------------------------------------------------------------------------------------------------------------------
is_jdk_25() { [[ -x $1/bin/javac ]] && grep -qs '^JAVA_VERSION="25[".]' "$1/release"; }

find_jdk() {
    local candidate on_path
    on_path=$(command -v javac || true)
    [[ -z $on_path ]] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/*; do
        if [[ -n $candidate ]] && is_jdk_25 "$candidate"; then
            export JAVA_HOME=$candidate
            JAVA=$JAVA_HOME/bin/java
            return
        fi
    done
    fail "The back office needs a JDK 25 and found none in JAVA_HOME, on the PATH or in the usual folders; install one or set JAVA_HOME."
}

local_java() { "$JAVA" "${JAVA_OPTIONS[@]}" -Xmx128m -cp "$BUILT/local-stack.jar:$BUILT/lib/*" "$@"; }

# The demo and the invariants are Java programs of deploy/verification, built when they are missing or older than their sources.
build_verification() {
    if needs_build "$VERIFICATION/verification.jar" "$ROOT/deploy/verification/pom.xml" "$ROOT/deploy/verification/src/main"; then
        build_modules deploy/verification
    fi
}

verification_java() { "$JAVA" "${JAVA_OPTIONS[@]}" -Xmx512m -cp "$VERIFICATION/verification.jar:$VERIFICATION/lib/*" "$@"; }

run_verification() {
    build_verification
    verification_java "$1" "$DATA" "${@:2}"
}

# --- building ----------------------------------------------------------------------------------------------------------------------
needs_build() {
    local jar=$1
    shift
    [[ ! -f $jar || -n $(find "$@" -newer "$jar" -print -quit) ]]
}

build_modules() {
    command -v mvn >/dev/null || fail "Building needs Maven: there is no 'mvn' on the PATH."
    say "Building $* (log: $LOGS/build.log) ..."
    (cd "$ROOT" && IFS=, && mvn -B -ntp -DskipTests -Dspotless.check.skip -pl "$*" -am package) >"$LOGS/build.log" 2>&1 9>&- || {
        grep -m 10 ERROR "$LOGS/build.log" >&2 || true
        fail "The build failed; see $LOGS/build.log."
    }
    say "Built after $SECONDS s."
}

# --- secrets: one file each, generated once, handed on by environment only ----------------------------------------------------------
secret() { cat "$SECRETS/$1"; }

random_text() { head -c "$1" /dev/urandom | base64; }

write_secret() { (umask 077 && cat >"$1.new" && mv "$1.new" "$1"); }

generate_secrets() {
    local name file
    for name in postgres "${DATABASES[@]/#/db-}" "${MACHINES[@]/#/machine-}" "${USERS[@]/#/user-}"; do
        file=$SECRETS/$name
        [[ -s $file ]] || random_text 24 | tr '+/' '-_' | write_secret "$file"
    done
    # An AES key: 32 bytes in plain base64.
    file=$SECRETS/signing-keys
    [[ -s $file ]] || random_text 32 | write_secret "$file"
}

environment_name() {
    local name=${1^^}
    printf '%s' "${name//-/_}"
}

# --- processes: a pid file holds the pid and the time at which that process was born, so that a reused pid is never taken for ours ---
born() {
    local stat fields
    { stat=$(<"/proc/$1/stat"); } 2>/dev/null || return 1
    read -r -a fields <<<"${stat##*) }"
    [[ ${fields[0]} != [ZX] ]] || return 1
    printf '%s' "${fields[19]}"
}

pid_of() {
    local pid time
    { read -r pid time <"$RUN/$1.pid"; } 2>/dev/null || return 1
    [[ -n $time && $(born "$pid") == "$time" ]] || return 1
    printf '%s' "$pid"
}

is_running() { pid_of "$1" >/dev/null; }

# start NAME FUNCTION [ARGUMENT]: FUNCTION becomes the program (it ends in become); a session of its own keeps Ctrl-C away from it.
STARTED=()
start() {
    local name=$1 log=$LOGS/$1.log
    [[ ! -s $log ]] || mv "$log" "$log.1"
    ("${@:2}" </dev/null >"$log" 2>&1 9>&-) &
    printf '%s %s\n' "$!" "$(born $!)" >"$RUN/$name.pid"
    STARTED+=("$name")
}

become() { exec setsid "$@"; }

require_stack() {
    local name
    for name in "${SERVERS[@]}" "${SERVICES[@]}"; do
        is_running "$name" || fail "$name does not run; start the stack with deploy/local/up."
    done
}

await() {
    local name=$1 deadline=$((SECONDS + START_TIMEOUT_SECONDS))
    until "${@:2}"; do
        if ! is_running "$name"; then
            tail -n 15 "$LOGS/$name.log" >&2
            fail "$name stopped while it was starting; its log is $LOGS/$name.log."
        fi
        ((SECONDS < deadline)) || fail "$name is not ready after $START_TIMEOUT_SECONDS s; its log is $LOGS/$name.log."
        sleep 0.2
    done
}

signal() {
    local pid
    if pid=$(pid_of "$2"); then kill -s "$1" "$pid" 2>/dev/null || true; fi
}

# Asks all of them to stop, waits together, and kills what is left when the time is over.
stop() {
    local name deadline=$((SECONDS + STOP_TIMEOUT_SECONDS))
    for name in "$@"; do
        # "Fast" shutdown: PostgreSQL waits for its clients on TERM.
        if [[ $name == postgres ]]; then signal INT "$name"; else signal TERM "$name"; fi
    done
    for name in "$@"; do
        while is_running "$name"; do
            if ((SECONDS >= deadline)); then
                say "$name did not stop within $STOP_TIMEOUT_SECONDS s and is killed."
                signal KILL "$name"
                deadline=$((SECONDS + 5))
            fi
            sleep 0.1
        done
        rm -f "$RUN/$name.pid"
    done
}

stop_all() {
    stop training
    stop "${SERVICES[@]}"
    stop mailbox vies kafka
    stop postgres
}

# One of up, down and restart works on a data folder at a time; the lock ends with its holder, however that ends.
take_lock() {
    exec 9>>"$RUN/lock"
    flock -n 9 || fail "Another up or restart works on $DATA (process $(cat "$RUN/lock")); wait for it or stop it with Ctrl-C or deploy/local/down."
    printf '%s\n' $$ >"$RUN/lock"
}

release_lock() { exec 9>&-; }

address() { printf 'http://127.0.0.1:%s' "${PORT[$1]}"; }
