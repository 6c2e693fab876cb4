const ui = SwaggerUIBundle({
  url: "/openapi",
  dom_id: "#contract",
  deepLinking: true,
  displayRequestDuration: true,
  filter: true,
  persistAuthorization: false,
  validatorUrl: null,
  oauth2RedirectUrl: location.origin + "/docs/oauth2-redirect.html",
});
ui.initOAuth({
  clientId: "kecan-cli",
  scopes: "openid",
  usePkceWithAuthorizationCodeGrant: true,
});
