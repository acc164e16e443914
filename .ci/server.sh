# Starts `./ip30 serve` on a free port for a check, and ends it with the script. Sets url, and output: the folder with what it printed.
start_server() {
  output=$(mktemp -d)
  ./ip30 serve --port 0 >"$output/out" 2>"$output/errors" &
  server=$!
  trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true; rm -rf "$output"' EXIT
  until grep -q '^Listening' "$output/out"; do
    kill -0 $server 2>/dev/null || { cat "$output/errors" >&2; exit 1; }
    sleep 0.2
  done
  url=$(sed -n 's/^Listening on //p' "$output/out")
}

# Fails when the server told of a failure of its own.
check_no_failure() {
  if grep -q '"failure"' "$output/errors"; then
    echo "the server logged a failure:" >&2
    cat "$output/errors" >&2
    exit 1
  fi
}
