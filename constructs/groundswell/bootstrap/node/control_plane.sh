#!/usr/bin/env bash
# Makes the cluster, leaves in Secrets Manager what nodes join by, and runs the bootstrap's steps.
# With the word `publish` it only renews what nodes join by; `tell` is for the steps.
# shellcheck source=node.sh
. "${ROOT:-}/usr/local/lib/groundswell/node.sh"

claim() { # the id of the secret's version says who wrote it; two who write the same id cannot both succeed
  local current token instance
  instance=$(ask_aws metadata instance-id)
  current=$(ask_aws version "$REGION" "$JOIN_SECRET")
  case $current in
  "$instance"-*) return ;;
  i-*) refuse "there is a control plane already, ${current%-*-join}; if it is gone for good, empty $JOIN_SECRET" ;;
  claim-*) token=$current ;;
  *) token=claim-$(printf %s "$current" | sha256sum | cut -c1-40) ;;
  esac
  printf '{"claimed_by": "%s"}' "$instance" | ask_aws put "$REGION" "$JOIN_SECRET" "$token" || {
    ! grep -q ResourceExistsException "$error" ||
      refuse "another machine is making the control plane; if it is gone for good, empty $JOIN_SECRET"
    return 1
  }
}

make_cluster() {
  forget_half
  write_configuration
  kubeadm init --config "$state/kubeadm.yaml"
}

publish() {
  local command endpoint token hash now
  command=$(kubeadm token create --ttl 24h0m0s --print-join-command)
  read -r _ _ endpoint _ token _ hash _ <<<"$command"
  now=$(date +%s)
  printf '{"endpoint": "%s", "token": "%s", "ca_hash": "%s", "expires": %s}' \
    "$endpoint" "$token" "$hash" "$((now + 86400))" |
    ask_aws put "$REGION" "$JOIN_SECRET" "$(ask_aws metadata instance-id)-$now-join"
}

install_helm() {
  local archive=$state/helm.tar.gz
  mkdir -p "$ROOT/usr/local/bin"
  fetch "https://get.helm.sh/helm-v$HELM-linux-amd64.tar.gz" "$archive"
  echo "$HELM_SHA256  $archive" | sha256sum --check --status || refuse "the archive of Helm $HELM is not the known one"
  tar -xzf "$archive" -C "$ROOT/usr/local/bin" --strip-components=1 linux-amd64/helm
}

check_out() { # one commit for all steps, also when somebody pushes in the middle
  local found
  if [ ! -s "$state/revision" ]; then
    found=$(git ls-remote "$REPOSITORY" "refs/heads/$REVISION" "refs/tags/$REVISION")
    [ -n "$found" ] || refuse "$REPOSITORY has no branch or tag $REVISION"
    printf '%s\n' "${found%%[[:space:]]*}" >"$state/revision"
  fi
  git init -q "$state/repository"
  git -C "$state/repository" fetch -q --depth 1 "$REPOSITORY" "$(<"$state/revision")"
  git -C "$state/repository" checkout -q --force --detach FETCH_HEAD
}

run_steps() {
  cd "$state/repository/$STEPS"
  KUBECONFIG=$ROOT/etc/kubernetes/admin.conf PATH=$PATH:$ROOT/usr/local/bin python3 -m programs.run_steps \
    --state "$state/steps" --tell "$ROOT/usr/local/sbin/groundswell-node" --tell tell
}

case ${1:-} in
publish)
  always publish publish
  [ ! -e "$state/steps.done" ] || tell ready
  exit
  ;;
tell)
  tell "$2"
  exit
  ;;
esac
prepare
once claim claim
once init make_cluster
always publish publish
once rotation systemctl enable --now groundswell-join.timer
once helm install_helm
once repository check_out
once steps run_steps
tell ready
