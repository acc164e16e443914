wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local file = io.open("examples/technology-firm.json", "rb")
wrk.body = file:read("*a")
file:close()
