package org.huiyin.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What each problem type means, for people and for programs; needs no token. */
@Path("/problems")
@PermitAll
@Tag(name = "problems")
public class ProblemCatalogueResource {
    private final ProblemCatalogue catalogue;
    private final Messages messages;

    public ProblemCatalogueResource(ProblemCatalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "All problem types")
    public Page<ProblemCatalogue.Entry> list(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return new Page<>(catalogue.entries(Language.of(languages)), null, null);
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public String page(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = Language.of(languages);
        return new CataloguePage(messages, language).html(catalogue.entries(language));
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One problem type")
    public ProblemCatalogue.Entry one(
            @PathParam("slug") String slug, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return find(slug, Language.of(languages));
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public String pageOfOne(
            @PathParam("slug") String slug, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = Language.of(languages);
        return new CataloguePage(messages, language).html(List.of(find(slug, language)));
    }

    private ProblemCatalogue.Entry find(String slug, Language language) {
        return catalogue.entry(slug, language).orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
    }
}
