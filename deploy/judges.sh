# Sourced by deploy/verify: what the judges of certificates and pages run besides Java, and the fonts that certificates
# take from the machine. Where root runs it on Debian, what is missing is installed; elsewhere it is named.
judges() {
  local missing=()
  for pair in pdfsig:poppler-utils certutil:libnss3-tools openssl:openssl curl:curl node:nodejs npm:npm chromium:chromium; do
    command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}")
  done
  for pair in nanum/NanumGothic.ttf:fonts-nanum bizud-gothic/BIZUDPGothic-Regular.ttf:fonts-morisawa-bizud-gothic; do
    [ -r "/usr/share/fonts/truetype/${pair%%:*}" ] || missing+=("${pair##*:}")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
  else
    echo "Install for the tests of certificates and pages: ${missing[*]} (names of Debian packages)"
    return 1
  fi
}
