"""What the gateway makes of a browser's cookies: the headers that whoever comes after it reads."""

from collections.abc import Sequence

COOKIES = {"authorization": "s_access", "x-refresh-token": "s_refresh"}
"""Header -> the cookie whose value it carries, behind "Bearer "; a header that a client sends itself stays."""

# Only at the API's own host: the cookies' domain covers the consoles too, which would take the token for their own.
# No access token to an open path: one that ran out would turn away the very request that renews it.
SCRIPT = """local host = "{host}"
local open = {{{open}}}
local cookie_of = {{{cookies}}}

local function is_open(path)
  for _, prefix in ipairs(open) do
    if path == prefix or string.sub(path, 1, #prefix + 1) == prefix .. "/" then return true end
  end
  return false
end

function envoy_on_request(handle)
  local headers = handle:headers()
  local cookies = headers:get("cookie")
  local authority = string.gsub(string.lower(headers:get(":authority") or ""), ":%d+$", "")
  if cookies == nil or authority ~= host then return end
  local path = string.gsub(headers:get(":path") or "", "%?.*$", "")
  for header, name in pairs(cookie_of) do
    local value = string.match("; " .. cookies, "; " .. name .. "=([^;]+)")
    local wanted = header ~= "authorization" or not is_open(path)
    if value ~= nil and wanted and headers:get(header) == nil then
      headers:add(header, "Bearer " .. value)
    end
  end
end
"""


def lua(host: str, open_paths: Sequence[str]) -> str:
    """The script of Envoy's Lua filter, for requests to `host`; `open_paths` are served without a token."""
    return SCRIPT.format(
        host=host,
        open=", ".join(f'"{path}"' for path in open_paths),
        cookies=", ".join(f'["{header}"] = "{cookie}"' for header, cookie in sorted(COOKIES.items())),
    )
