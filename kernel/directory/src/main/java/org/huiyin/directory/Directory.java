package org.huiyin.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.huiyin.web.ProblemException;

/** The application's copy of the directory; it outlives the broker and the service that owns the directory. */
@ApplicationScoped
public class Directory {
    /** @throws ProblemException 503 {@code directory-not-loaded} until a whole copy was read */
    public DirectoryCopy copy() {
        throw new ProblemException(DirectoryProblem.DIRECTORY_NOT_LOADED);
    }
}
