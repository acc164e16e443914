# Where the checks keep their tools, and how they get them. Not below the checkout: sam build copies all of that.
tools=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/ip30-ci
sam=$tools/aws-sam-cli-1.170.0
schemathesis=$tools/schemathesis-4.32.5
runtime_client=$tools/runtime-client
ministack=$tools/ministack-1.5.33
asl_validator=$tools/asl-validator-4.0.0
python_client=$tools/openapi-python-client-0.29.1
node_clients=$tools/node-clients-1

# A virtual environment with these packages; one that was not finished is made again.
install_python() {
  local folder=$1
  shift
  if [ ! -e "$folder/complete" ]; then
    rm -rf "$folder"
    python3 -m venv "$folder"
    "$folder/bin/pip" install --quiet --disable-pip-version-check "$@"
    touch "$folder/complete"
  fi
}

install_sam() {
  install_python "$sam" aws-sam-cli==1.170.0 cfn-lint==1.58.0
}

install_schemathesis() {
  install_python "$schemathesis" schemathesis==4.32.5
}

# AWS's Java runtime interface client, as it stands in the Lambda runtime.
install_runtime_client() {
  rm -rf "$runtime_client"
  mvn -q -B -f .ci/runtime.pom.xml org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies \
    -DoutputDirectory="$runtime_client"
}

# An interpreter of Step Functions, with the Lambda, S3, SNS and SQS that a state machine needs.
install_ministack() {
  install_python "$ministack" ministack==1.5.33 boto3==1.43.106 PyYAML==6.0.4
}

install_asl_validator() {
  if [ ! -e "$asl_validator/complete" ]; then
    rm -rf "$asl_validator"
    mkdir -p "$asl_validator"
    npm install --silent --no-audit --no-fund --prefix "$asl_validator" asl-validator@4.0.0
    touch "$asl_validator/complete"
  fi
}

# What makes a client in Python of /openapi.json, and what the client needs.
install_python_client() {
  install_python "$python_client" openapi-python-client==0.29.1 httpx==0.28.1 attrs==26.1.0 mypy==2.4.1 setuptools==84.2.1
}

# What lints /openapi.json, and makes a client in TypeScript of it.
install_node_clients() {
  if [ ! -e "$node_clients/complete" ]; then
    rm -rf "$node_clients"
    mkdir -p "$node_clients"
    npm install --silent --no-audit --no-fund --prefix "$node_clients" @redocly/cli@2.14.0 openapi-typescript@7.13.0 \
      openapi-fetch@0.17.0 typescript@5.9.3
    touch "$node_clients/complete"
  fi
}
