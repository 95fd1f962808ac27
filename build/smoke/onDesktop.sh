#!/bin/sh
# Runs a command on a desktop of its own, for machines that have none: X11 with two monitors and a window manager, so
# that windows fill a display, stack and take the focus as on a person's. Installs what it needs, on Debian and Ubuntu.
set -eu

sudo apt-get update -qq
sudo apt-get install -y -qq xvfb openbox x11-xserver-utils xauth dbus-x11
# Ubuntu confines unprivileged namespaces, which Chromium's sandbox is made of. Packages have to do with that: CONFINED=1.
sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns="${CONFINED:-0}" || true

exec xvfb-run --auto-servernum --server-args='-screen 0 3360x1080x24' dbus-run-session -- sh -c '
  openbox &
  xrandr --setmonitor laptop 1440/380x900/240+0+0 screen
  xrandr --setmonitor projector 1920/510x1080/290+1440+0 none
  exec "$@"
' sh "$@"
