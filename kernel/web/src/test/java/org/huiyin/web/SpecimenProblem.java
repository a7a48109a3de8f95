package org.huiyin.web;

/** A problem of the specimen, as a module would add its own. */
enum SpecimenProblem implements ProblemType {
    SPECIMEN_BROKEN;

    @Override
    public String slug() {
        return "specimen-broken";
    }

    @Override
    public int status() {
        return 409;
    }
}
