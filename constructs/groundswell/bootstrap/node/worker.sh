#!/usr/bin/env bash
# Joins the cluster as soon as the control plane has left in Secrets Manager what to join by.
# shellcheck source=node.sh
. "${ROOT:-}/usr/local/lib/groundswell/node.sh"

CHOOSE='import json, sys, time
found = json.load(sys.stdin)
if found.get("expires", 0) < time.time() + 60:
    sys.exit("what the control plane left has expired, or is not there yet")
print(found["endpoint"], found["token"], found["ca_hash"])'

try_to_join() { # inside `until` nothing stops by itself
  local data endpoint token hash
  data=$(ask_aws get "$REGION" "$JOIN_SECRET") || return
  data=$(python3 -c "$CHOOSE" <<<"$data") || return
  read -r endpoint token hash <<<"$data"
  forget_half || return
  known=("ENDPOINT=$endpoint" "TOKEN=$token" "CA_HASH=$hash")
  write_configuration || return
  kubeadm join --config "$state/kubeadm.yaml"
}

join_cluster() {
  local pause=5 waited=0 why said=
  until try_to_join; do
    why=$(tail -n 1 "$error")
    [ "$why" = "$said" ] || echo "groundswell: join waits: $why" >&3
    said=$why
    [ "$waited" -lt "$PATIENCE" ] || refuse "gave up after $((waited / 60)) minutes: $why"
    sleep "$pause"
    waited=$((waited + pause)) pause=$((pause < 30 ? pause * 2 : 60))
  done
}

prepare
once join join_cluster
tell ready
