# shellcheck shell=bash
# The ten programs of the local stack: what each one is started with, and how one knows that it is ready.

# --- PostgreSQL ------------------------------------------------------------------------------------------------------------------
POSTGRES=$BUILT/postgres

# PostgreSQL refuses the root user; in a user namespace without a mapping the same files belong to nobody in particular.
as_postgres_user() {
    if ((EUID != 0)); then
        "$@"
    else
        unshare -U "$@"
    fi
}

prepare_postgres() {
    if ((EUID == 0)) && ! unshare -U true 2>/dev/null; then
        fail "PostgreSQL does not run as root and this machine does not allow 'unshare -U'; run deploy/local/up as another user."
    fi
    if [[ ! -x $POSTGRES/bin/postgres ]]; then
        local unpacked
        unpacked=$(mktemp -d "$BUILT/postgres.XXXXXX")
        local_java com.azuvio.crmconnect.local.setup.UnpackPostgres "$unpacked"
        chmod 755 "$unpacked"
        # Another stack may have been faster.
        mv -T "$unpacked" "$POSTGRES" 2>/dev/null || rm -rf "$unpacked"
    fi
    if [[ ! -d $DATA/postgres ]]; then
        rm -rf "$DATA/postgres.new"
        as_postgres_user "$POSTGRES/bin/initdb" -D "$DATA/postgres.new" -U postgres --pwfile="$SECRETS/postgres" --auth=scram-sha-256 \
            --encoding=UTF8 --locale-provider=builtin --locale=C.UTF-8 >"$LOGS/initdb.log" 2>&1 ||
            fail "PostgreSQL could not create its data folder; see $LOGS/initdb.log."
        mv "$DATA/postgres.new" "$DATA/postgres"
    fi
    forget_stale_postmaster
}

# After a kill -9 the old pid file stays. PostgreSQL sees by itself that its process is gone, unless another program has that pid now.
forget_stale_postmaster() {
    local file=$DATA/postgres/postmaster.pid pid
    { read -r pid <"$file"; } 2>/dev/null || return 0
    if [[ -d /proc/$pid ]] && ! grep -qsF "$DATA/postgres" "/proc/$pid/cmdline"; then rm -f "$file"; fi
}

run_postgres() {
    local settings=(-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=96MB -c max_connections=120
        -c password_encryption=scram-sha-256 -c timezone=UTC -c log_timezone=UTC -c jit=off -c max_wal_size=512MB)
    local as_other_user=()
    ((EUID != 0)) || as_other_user=(unshare -U)
    become "${as_other_user[@]}" "$POSTGRES/bin/postgres" -D "$DATA/postgres" -p "${PORT[postgres]}" "${settings[@]}"
}

postgres_ready() { listens "${PORT[postgres]}"; }

create_databases() {
    local name
    for name in postgres "${DATABASES[@]}"; do
        export "BACKOFFICE_DB_PASSWORD_$(environment_name "$name")=$(secret "$([[ $name == postgres ]] || echo db-)$name")"
    done
    local_java com.azuvio.crmconnect.local.setup.CreateDatabases "${PORT[postgres]}" "${DATABASES[@]}"
}

# --- Kafka: one node that is broker and controller, data on disk -------------------------------------------------------------------
prepare_kafka() {
    mkdir -p "$DATA/kafka"
    cat >"$RUN/kafka.properties" <<-PROPERTIES
		process.roles=broker,controller
		node.id=1
		controller.quorum.voters=1@127.0.0.1:${PORT[kafka-controller]}
		controller.listener.names=CONTROLLER
		listeners=PLAINTEXT://127.0.0.1:${PORT[kafka]},CONTROLLER://127.0.0.1:${PORT[kafka-controller]}
		advertised.listeners=PLAINTEXT://127.0.0.1:${PORT[kafka]}
		listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
		log.dirs=$DATA/kafka
		auto.create.topics.enable=false
		default.replication.factor=1
		offsets.topic.replication.factor=1
		offsets.topic.num.partitions=8
		# A stack that was off for weeks goes on where it stopped.
		offsets.retention.minutes=525600
		transaction.state.log.replication.factor=1
		transaction.state.log.min.isr=1
		share.coordinator.state.topic.replication.factor=1
		share.coordinator.state.topic.min.isr=1
		group.initial.rebalance.delay.ms=0
		# After a kill the controller waits for the session of the broker's former life to end.
		broker.session.timeout.ms=3000
		broker.heartbeat.interval.ms=1000
		num.network.threads=2
		num.io.threads=4
		# The default would take half of the heap.
		log.cleaner.dedupe.buffer.size=16777216
	PROPERTIES
    if [[ ! -f $DATA/kafka/meta.properties ]]; then
        local_java kafka.tools.StorageTool format --config "$RUN/kafka.properties" --cluster-id "$(cluster_id)" >"$LOGS/kafka-format.log" 2>&1 ||
            fail "Kafka could not format its data folder; see $LOGS/kafka-format.log."
    fi
}

# 16 random bytes in base64; Kafka refuses an id that starts with a dash.
cluster_id() { random_text 16 | tr -d '=' | tr '+/' 'AB'; }

run_kafka() {
    become "$JAVA" "${JAVA_OPTIONS[@]}" "-Xmx${HEAP[kafka]}" "-Dbackoffice.data=$DATA" -cp "$BUILT/local-stack.jar:$BUILT/lib/*" \
        kafka.Kafka "$RUN/kafka.properties"
}

kafka_ready() { listens "${PORT[kafka]}"; }

create_topics() { local_java com.azuvio.crmconnect.local.setup.CreateTopics "127.0.0.1:${PORT[kafka]}" "$ROOT/deploy/topics.yaml"; }

# --- mailbox ---------------------------------------------------------------------------------------------------------------------
run_mailbox() {
    become "$JAVA" "${JAVA_OPTIONS[@]}" "-Xmx${HEAP[mailbox]}" "-Dbackoffice.data=$DATA" -cp "$BUILT/local-stack.jar:$BUILT/lib/*" \
        com.azuvio.crmconnect.local.mailbox.MailboxServer "${PORT[smtp]}" "${PORT[mailbox]}" "$DATA/mail"
}

mailbox_ready() { [[ $(http_status "${PORT[mailbox]}" '/api/messages?limit=1') == 200 ]]; }

# --- the register of VAT numbers, in the place of the EU's ----------------------------------------------------------------------------
run_vies() {
    become "$JAVA" "${JAVA_OPTIONS[@]}" "-Xmx${HEAP[vies]}" "-Dbackoffice.data=$DATA" -cp "$BUILT/local-stack.jar:$BUILT/lib/*" \
        com.azuvio.crmconnect.local.vies.ViesServer "${PORT[vies]}"
}

vies_ready() { [[ $(http_status "${PORT[vies]}" /behaviour) == 200 ]]; }

# --- the six programs ------------------------------------------------------------------------------------------------------------
# Unpacked once per build: a jar of jars starts more slowly and cannot use the AOT cache.
extract() {
    local name=$1 jar=$ROOT/$1/target/$1.jar to=$BUILT/run/$1
    if [[ ! -f $to/$name.jar || $jar -nt $to/.extracted ]]; then
        rm -rf "$to" "$to.new"
        mkdir -p "$BUILT/run"
        "$JAVA" "${JAVA_OPTIONS[@]}" -Djarmode=tools -jar "$jar" extract --destination "$to.new" >/dev/null
        touch -r "$jar" "$to.new/.extracted"
        mv "$to.new" "$to"
    fi
}

service_environment() {
    local name=$1 role=${1%-service} service machine user
    export SERVER_PORT=${PORT[$name]} SERVER_ADDRESS=127.0.0.1
    export SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1:${PORT[postgres]}/$role
    export SPRING_DATASOURCE_USERNAME=$role
    SPRING_DATASOURCE_PASSWORD=$(secret "db-$role")
    export SPRING_DATASOURCE_PASSWORD
    export SPRING_KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:${PORT[kafka]}
    export BACKOFFICE_INSTANCE=0
    BACKOFFICE_SECURITY_ISSUER=$(address gateway)
    export BACKOFFICE_SECURITY_ISSUER BACKOFFICE_SECURITY_JWKS_URI=$BACKOFFICE_SECURITY_ISSUER/oauth2/jwks
    case $name in
        client-service)
            export BACKOFFICE_VIES_URL BACKOFFICE_VIES_REQUESTER_VAT_NUMBER=RO18547290 BACKOFFICE_VIES_CHECKS_PER_MINUTE_MAX=600
            BACKOFFICE_VIES_URL=$(address vies)/rest-api
            export BACKOFFICE_STATEMENTS_ISSUER_NAME='Azuvio Trading SRL'
            export BACKOFFICE_STATEMENTS_ISSUER_LINES_0='Strada Lipscani 12, SECTOR3, 030033 București · RO18547290'
            ;;
        notification-service)
            export SPRING_MAIL_HOST=127.0.0.1 SPRING_MAIL_PORT=${PORT[smtp]}
            export BACKOFFICE_TOKEN_URI=$BACKOFFICE_SECURITY_ISSUER/oauth2/token BACKOFFICE_CLIENT_ID=notification-service
            BACKOFFICE_INVOICING_URL=$(address invoicing-service)
            BACKOFFICE_PAYMENTS_URL=$(address payment-service)
            BACKOFFICE_CLIENTS_URL=$(address client-service)
            BACKOFFICE_CLIENT_SECRET=$(secret machine-notification-service)
            export BACKOFFICE_INVOICING_URL BACKOFFICE_PAYMENTS_URL BACKOFFICE_CLIENTS_URL BACKOFFICE_CLIENT_SECRET
            ;;
        gateway)
            for service in "${SERVICES[@]}"; do
                export "BACKOFFICE_ROUTES_$(environment_name "$service")_URL=$(address "$service")"
            done
            for machine in "${MACHINES[@]}"; do
                export "BACKOFFICE_CLIENTS_$(environment_name "$machine")_SECRET=$(secret "machine-$machine")"
            done
            for user in "${USERS[@]}"; do
                export "BACKOFFICE_USERS_$(environment_name "$user")_PASSWORD=$(secret "user-$user")"
            done
            BACKOFFICE_SIGNING_KEY_SECRET=$(secret signing-keys)
            export BACKOFFICE_SIGNING_KEY_SECRET
            ;;
    esac
}

service_java() {
    local name=$1
    become "$JAVA" "${JAVA_OPTIONS[@]}" "-Xmx${HEAP[$name]}" "-Dbackoffice.data=$DATA" "${@:2}" -jar "$BUILT/run/$name/$name.jar"
}

start_up_cache() { printf '%s' "$BUILT/run/$1/$1.aot"; }

run_service() {
    local cache
    cache=$(start_up_cache "$1")
    service_environment "$1"
    if [[ -f $cache ]]; then service_java "$1" "-XX:AOTCache=$cache"; else service_java "$1"; fi
}

service_ready() { [[ $(http_status "${PORT[$1]}" /actuator/health/readiness) == 200 ]]; }

run_training() { become "$LOCAL/train"; }
