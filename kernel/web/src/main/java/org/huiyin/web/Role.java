package org.huiyin.web;

import java.util.Arrays;
import java.util.Optional;

/** The roles a token may carry; {@link #tokenName()} is the name in the token. */
public enum Role {
    SUPERVISOR(RoleNames.SUPERVISOR, "督查员"),
    OPERATOR(RoleNames.OPERATOR, "话务员"),
    HANDLER(RoleNames.HANDLER, "承办人"),
    INSPECTOR(RoleNames.INSPECTOR, "巡察组"),
    INSPECTION_OFFICER(RoleNames.INSPECTION_OFFICER, "巡察办"),
    APPROVER(RoleNames.APPROVER, "审核人"),
    LEADER(RoleNames.LEADER, "领导"),
    AUDITOR(RoleNames.AUDITOR, "审计"),
    DIRECTORY_ADMIN(RoleNames.DIRECTORY_ADMIN, "目录管理员");

    private final String tokenName;
    private final String chinese;

    Role(String tokenName, String chinese) {
        this.tokenName = tokenName;
        this.chinese = chinese;
    }

    public String tokenName() {
        return tokenName;
    }

    public String chinese() {
        return chinese;
    }

    /** The role with that token name, empty for a role that is none of ours. */
    public static Optional<Role> of(String tokenName) {
        return Arrays.stream(values())
                .filter(role -> role.tokenName.equals(tokenName))
                .findFirst();
    }
}
