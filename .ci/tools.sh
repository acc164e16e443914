# Where the checks keep their tools, and how they get them. Not below the checkout: sam build copies all of that.
tools=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/ip30-ci
mkdir -p "$tools"

install_sam() {
  if [ ! -x "$tools/venv/bin/sam" ]; then
    python3 -m venv "$tools/venv"
    "$tools/venv/bin/pip" install --quiet --disable-pip-version-check aws-sam-cli==1.170.0 cfn-lint==1.58.0
  fi
}

install_schemathesis() {
  if [ ! -x "$tools/schemathesis/bin/schemathesis" ]; then
    python3 -m venv "$tools/schemathesis"
    "$tools/schemathesis/bin/pip" install --quiet --disable-pip-version-check schemathesis==4.32.5
  fi
}

# AWS's Java runtime interface client, as it stands in the Lambda runtime.
install_runtime_client() {
  mvn -q -B -f .ci/runtime.pom.xml org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies \
    -DoutputDirectory="$tools/runtime-lib"
}
