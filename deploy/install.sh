#!/bin/sh
# Installs or upgrades on a server without network: as root, ./install.sh [--port 8443] [--cert FILE --key FILE | --proxy ADDRESS].
# The program goes to /opt/tongpin-<version>, the data to /var/lib/tongpin, settings to /etc/tongpin.env (never overwritten).
# A new version backs the data up by itself before it changes a table; the version before stays in /opt to go back to.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
stop() { printf '%s\n' "$*" >&2; exit 1; }
[ "$(id -u)" = 0 ] || stop 'run this as root; or simply run script/start in this folder as an ordinary user'
port= cert= key= proxy=
while [ $# -gt 0 ]; do
  case $1 in
    --port) port=$2 ;; --cert) cert=$2 ;; --key) key=$2 ;; --proxy) proxy=$2 ;;
    *) stop "what is $1? ./install.sh [--port N] [--cert FILE --key FILE | --proxy ADDRESS]" ;;
  esac
  shift 2
done
[ -z "$cert$key" ] || { [ -r "$cert" ] && [ -r "$key" ]; } || stop '--cert and --key go together, two files that can be read'
read -r version commit kind < "$here/VERSION"
case $(uname -m) in
  x86_64) [ "$kind" = linux-x64 ] || stop "this archive is for $kind, this machine is x64" ;;
  aarch64) [ "$kind" = linux-arm64 ] || stop "this archive is for $kind, this machine is arm64" ;;
  *) stop "this archive is for $kind, this machine is $(uname -m)" ;;
esac

id tongpin > /dev/null 2>&1 || useradd --system --home-dir /var/lib/tongpin --shell /usr/sbin/nologin tongpin
home=/opt/tongpin-$version-$commit
if [ "$here" != "$home" ]; then
  rm -rf "$home.part"
  cp -R "$here" "$home.part"
  chown -R root:root "$home.part"
  rm -rf "$home"
  mv "$home.part" "$home"
fi
mkdir -p /var/lib/tongpin
chown tongpin:tongpin /var/lib/tongpin
chmod 700 /var/lib/tongpin
if [ ! -f /etc/tongpin.env ]; then
  umask 077
  {
    echo 'DATA_DIR=/var/lib/tongpin'
    echo 'DEMO=0'
    echo "PORT=${port:-8080}"
    if [ -n "$cert" ]; then echo 'HOST=0.0.0.0'; echo "TLS_CERT=$cert"; echo "TLS_KEY=$key"; fi
    if [ -n "$proxy" ]; then echo 'HOST=0.0.0.0'; echo "TRUST_PROXY=$proxy"; fi
  } > /etc/tongpin.env
fi
ln -sfn "$home" /opt/tongpin
if command -v systemctl > /dev/null && [ -d /run/systemd/system ]; then
  cp "$home"/deploy/tongpin.service "$home"/deploy/tongpin-backup.service "$home"/deploy/tongpin-backup.timer /etc/systemd/system/
  systemctl daemon-reload
  systemctl enable --now tongpin-backup.timer
  systemctl enable tongpin
  systemctl restart tongpin
  echo "installed in $home; see: systemctl status tongpin, journalctl -u tongpin"
else
  echo "installed in $home; there is no systemd here: start it as the user tongpin with the settings of /etc/tongpin.env by /opt/tongpin/script/start"
fi
