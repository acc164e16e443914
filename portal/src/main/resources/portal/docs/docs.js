// The API to read, drawn of /openapi.json in the language that the address asks for. Nothing is fetched from elsewhere.

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh';
document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
document.querySelector(`[data-language="${language}"]`).setAttribute('aria-current', 'true');

const dark = matchMedia('(prefers-color-scheme: dark)');
const dress = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', dress);
dress();

window.SwaggerUIBundle({
  dom_id: '#api',
  url: 'openapi.json',
  // Its default sends the description to a validator elsewhere.
  validatorUrl: null,
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  requestInterceptor: (request) => {
    request.headers['Accept-Language'] = language;
    return request;
  },
});
