#!/bin/sh
# Lines of topics.txt: name, partitions, settings separated by commas (made from deploy/kafka/topics.yaml).
set -eu
while read -r name partitions settings; do
  set --
  for setting in $(echo "$settings" | tr , ' '); do set -- "$@" --config "$setting"; done
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists \
    --topic "$name" --partitions "$partitions" --replication-factor 1 "$@"
done < /topics/topics.txt
