import SwaggerUI from "swagger-ui-dist/swagger-ui-es-bundle.js";
import "swagger-ui-dist/swagger-ui.css";

addEventListener("DOMContentLoaded", () => {
  SwaggerUI({ url: "/openapi", dom_id: "#swagger", deepLinking: true, validatorUrl: null, docExpansion: "none" });
});
