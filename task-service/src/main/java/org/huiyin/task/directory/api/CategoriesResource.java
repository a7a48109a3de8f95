package org.huiyin.task.directory.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.directory.Directory;
import org.huiyin.event.DirectoryRecord.Category;
import org.huiyin.task.directory.DirectoryKeeping;
import org.huiyin.tracking.api.WriteRequests;
import org.huiyin.tracking.api.WriteRequests.Written;
import org.huiyin.web.Callers;
import org.huiyin.web.JsonBody;
import org.huiyin.web.Page;
import org.huiyin.web.ProblemException;
import org.huiyin.web.RoleNames;
import org.huiyin.web.WebProblem;
import org.jspecify.annotations.Nullable;

/** The categories of matters: shown to everybody, whole, because they are short; changed by who keeps the directory. */
@Path("/api/v1/directory/categories")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "directory")
public class CategoriesResource {
    private static final String PATH = "/api/v1/directory/categories/";
    private static final String KEY = "Idempotency-Key";
    private static final String KEY_WORDS = "1 to 128 visible ASCII characters, the same for a repetition";

    private final Directory directory;
    private final DirectoryKeeping keeping;
    private final WriteRequests writes;
    private final Callers callers;
    private final JsonBody json;

    CategoriesResource(
            Directory directory, DirectoryKeeping keeping, WriteRequests writes, Callers callers, JsonBody json) {
        this.directory = directory;
        this.keeping = keeping;
        this.writes = writes;
        this.callers = callers;
        this.json = json;
    }

    /** @param parent null on the first level */
    record NewCategory(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,99}") String code,

            @Nullable String parent,
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 100) String nameEn) {}

    /** Both names, from now on. */
    record CategoryRenaming(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 100) String nameEn) {}

    @GET
    @Operation(summary = "All categories, in the order of their codes")
    public Page<CategoryView> categories() {
        var categories = directory.copy().categories().all();
        return new Page<>(categories.stream().map(CategoryView::of).toList(), null, null);
    }

    @POST
    @RolesAllowed(RoleNames.DIRECTORY_ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "A new category")
    @Parameter(
            name = KEY,
            in = ParameterIn.HEADER,
            required = true,
            description = KEY_WORDS,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CategoryView.class)))
    public Response found(
            @RequestBody(content = @Content(schema = @Schema(implementation = NewCategory.class))) byte[] body) {
        String subject = callers.current().subject();
        return writes.once(body, () -> {}, () -> {
            NewCategory read = json.read(body, NewCategory.class);
            var category = new Category(read.code(), read.parent(), read.name(), read.nameEn());
            keeping.found(category, subject);
            return new Written(201, PATH + category.code(), CategoryView.of(category));
        });
    }

    @POST
    @Path("/{code}/renamings")
    @RolesAllowed(RoleNames.DIRECTORY_ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The category is called otherwise from now on")
    @Parameter(
            name = KEY,
            in = ParameterIn.HEADER,
            required = true,
            description = KEY_WORDS,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CategoryView.class)))
    public Response rename(
            @PathParam("code") String code,
            @RequestBody(content = @Content(schema = @Schema(implementation = CategoryRenaming.class))) byte[] body) {
        String subject = callers.current().subject();
        return writes.once(body, () -> requireCategory(code), () -> {
            CategoryRenaming read = json.read(body, CategoryRenaming.class);
            return new Written(200, null, CategoryView.of(keeping.rename(code, read.name(), read.nameEn(), subject)));
        });
    }

    private void requireCategory(String code) {
        if (keeping.category(code).isEmpty()) {
            throw new ProblemException(WebProblem.NOT_FOUND);
        }
    }
}
