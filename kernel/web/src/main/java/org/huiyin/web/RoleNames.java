package org.huiyin.web;

/** The token names of {@link Role} as constants, for {@code @RolesAllowed}. */
public final class RoleNames {
    public static final String SUPERVISOR = "supervisor";
    public static final String OPERATOR = "operator";
    public static final String HANDLER = "handler";
    public static final String INSPECTOR = "inspector";
    public static final String INSPECTION_OFFICER = "inspection-officer";
    public static final String APPROVER = "approver";
    public static final String LEADER = "leader";
    public static final String AUDITOR = "auditor";
    public static final String DIRECTORY_ADMIN = "directory-admin";

    private RoleNames() {}
}
