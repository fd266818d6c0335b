// One page for all services: the chosen one stands in the address, so that it can be linked to and survives a reload.
const choice = document.getElementById("service");

function csrfToken() {
    const cookie = document.cookie.split("; ").find(entry => entry.startsWith("XSRF-TOKEN="));
    return cookie ? decodeURIComponent(cookie.substring("XSRF-TOKEN=".length)) : "";
}

function show() {
    SwaggerUIBundle({
        url: choice.value,
        dom_id: "#docs",
        docExpansion: "list",
        defaultModelsExpandDepth: 0,
        tryItOutEnabled: false,
        validatorUrl: null,
        // The session's cookie goes along by itself; this shows that the request comes from this page.
        requestInterceptor: request => {
            request.headers["X-XSRF-TOKEN"] = csrfToken();
            return request;
        }
    });
}

const linked = [...choice.options].find(option => option.text === location.hash.substring(1));
if (linked) {
    choice.value = linked.value;
}
choice.addEventListener("change", () => {
    history.replaceState(null, "", "#" + choice.selectedOptions[0].text);
    show();
});
show();
