# Where the checks keep their tools, and how they get them. Not below the checkout: sam build copies all of that.
tools=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/ip30-ci
sam=$tools/aws-sam-cli-1.170.0
schemathesis=$tools/schemathesis-4.32.5
runtime_client=$tools/runtime-client
ministack=$tools/ministack-1.5.33
asl_validator=$tools/asl-validator-4.0.0

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
