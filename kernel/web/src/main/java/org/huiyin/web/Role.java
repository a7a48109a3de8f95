package org.huiyin.web;

/** The roles a token may carry; {@link #tokenName()} is the name in the token. */
public enum Role {
    SUPERVISOR("supervisor", "督查员"),
    OPERATOR("operator", "话务员"),
    HANDLER("handler", "承办人"),
    INSPECTOR("inspector", "巡察组"),
    INSPECTION_OFFICER("inspection-officer", "巡察办"),
    APPROVER("approver", "审核人"),
    LEADER("leader", "领导"),
    AUDITOR("auditor", "审计"),
    DIRECTORY_ADMIN("directory-admin", "目录管理员");

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
}
