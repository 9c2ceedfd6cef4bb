# What both kinds of node do, in steps that are done once: a machine that stopped half way is finished by the next run.
# ROOT is empty but in tests, where everything is written below it.
# shellcheck shell=bash
set -euo pipefail
umask 022
ROOT=${ROOT:-}
# shellcheck source=/dev/null
. "$ROOT/etc/groundswell/node.env"
state=$ROOT/var/lib/groundswell
error=$state/${1:-node}.error
mkdir -p "$state"
: >"$error"
doing=start
exec 3>&2
trap ended EXIT

ask_aws() { python3 "$ROOT/usr/local/lib/groundswell/aws.py" "$@"; }

tell() { # on the console, and where `aws ec2 describe-tags` shows it
  echo "groundswell: $1" >&3
  ask_aws tag "$REGION" "$STATUS_TAG" "$1" 2>&3 || echo "groundswell: and the tag could not be set" >&3
}

ended() {
  local code=$? why
  [ "$code" -ne 0 ] || return 0
  cat "$error" >&3
  why=$(tail -n 1 "$error")
  tell "failed at $doing: ${why:-exit code $code}"
}

refuse() {
  echo "$1" >&2
  return 1
}

always() { # NAME COMMAND…
  doing=$1
  tell "at $doing"
  "${@:2}" 2>"$error"
}

once() { # NAME COMMAND…
  if [ ! -e "$state/$1.done" ]; then
    always "$@"
    : >"$state/$1.done"
  fi
}

fetch() { curl -fsSL --retry 5 --retry-connrefused -o "$2" "$1"; }

prepare_kernel() {
  swapoff -a
  sed -i '/\sswap\s/d' "$ROOT/etc/fstab"
  modprobe overlay
  modprobe br_netfilter
  sysctl --system >/dev/null
}

install_packages() {
  export DEBIAN_FRONTEND=noninteractive
  dpkg --configure -a # a reboot in the middle of an installation
  apt-get -q -o DPkg::Lock::Timeout=600 update
  apt-get -yq -o DPkg::Lock::Timeout=600 install --no-install-recommends "$@"
}

trust_repository() {
  local key=$state/kubernetes.key found
  mkdir -p "$ROOT/etc/apt/keyrings" "$ROOT/etc/apt/sources.list.d"
  fetch "$SOURCE/Release.key" "$key"
  found=$(gpg --batch --with-colons --show-keys "$key" | awk -F: '$1 == "pub" { p = 1 } $1 == "fpr" && p { print $10; p = 0 }')
  [ "$found" = "$SOURCE_KEY" ] || refuse "the key of $SOURCE is ${found:-no key}, not $SOURCE_KEY"
  gpg --batch --yes --dearmor -o "$ROOT/etc/apt/keyrings/kubernetes.gpg" "$key"
  echo "deb [signed-by=/etc/apt/keyrings/kubernetes.gpg] $SOURCE/ /" >"$ROOT/etc/apt/sources.list.d/kubernetes.list"
}

install_kubernetes() {
  # The package brings an /etc/default/kubelet of its own; dpkg would stop and ask which one to keep.
  install_packages --allow-change-held-packages -o Dpkg::Options::=--force-confold "${KUBERNETES[@]}"
  apt-mark hold kubelet kubeadm kubectl containerd
  systemctl enable kubelet
}

configure_containerd() {
  mkdir -p "$ROOT/etc/containerd"
  containerd config default | sed -e 's/SystemdCgroup = false/SystemdCgroup = true/' \
    -e "s#sandbox_image = .*#sandbox_image = \"$PAUSE\"#" >"$ROOT/etc/containerd/config.toml"
  systemctl enable containerd
  systemctl restart containerd
}

known=()
write_configuration() { # what only this machine knows, and `known` (NAME=VALUE…), put into kubeadm's file
  local text each instance address
  instance=$(ask_aws metadata instance-id) || return
  address=$(ask_aws metadata local-ipv4) || return
  text=$(<"$ROOT/etc/groundswell/kubeadm.yaml")
  for each in "INSTANCE=$instance" "ADDRESS=$address" "${known[@]}"; do
    text=${text//"%${each%%=*}%"/${each#*=}}
  done
  (umask 077 && printf '%s\n' "$text" >"$state/kubeadm.yaml")
}

forget_half() { # kubeadm starts on a clean machine only
  if [ -e "$ROOT/etc/kubernetes/pki" ] || [ -e "$ROOT/etc/kubernetes/kubelet.conf" ]; then
    kubeadm reset --force
  fi
}

prepare() {
  once kernel prepare_kernel
  once packages install_packages "${TOOLS[@]}"
  once key trust_repository
  once kubernetes install_kubernetes
  once containerd configure_containerd
}
