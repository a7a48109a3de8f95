package org.huiyin.testkit.roles;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table as a page for people. */
final class RolePage {
    private static final String HEAD = """
            # Roles 角色权限

            Every operation of every service, and of which items a role may use it. The page is printed from `kernel/testkit/src/main/resources/roles/roles.csv`; every line of it is tested over HTTP against the service, for every role and every place of the caller's unit: leading, above, below, supporting, another, none.
            各服务的全部操作，以及各角色可对哪些事项使用。本页由上述数据文件生成；每一行均按角色和调用人单位与事项的关系（牵头、上级、下级、配合、无关、无单位）逐一通过 HTTP 检验。

            | Word | Meaning | 含义 |
            |---|---|---|
            | `-` | not at all | 无权 |
            | `all` | of every item; where there is no item, at all | 全部事项；不涉及具体事项的，可用 |
            | `own` | of items whose lead or supporting unit is the caller's unit or below it | 牵头或配合单位为本单位及其下级的事项 |
            | `led` | of items whose lead unit is the caller's unit or below it | 牵头单位为本单位及其下级的事项 |
            | `group` | of items of the rounds in whose groups the caller is listed | 本人所在巡察组的轮次的事项 |

            Without a token: 401. Without any part in the kind of item: 403. With a part in it, but the item is out of reach: 404, and it is in no list, total or count. Seen, but not to be acted on: 403. Lists hold what may be read; `counts` hold what the role's figures hold.
            无令牌：401。对该类事项没有任何权限：403。有权限但事项不在范围内：404，且不出现在任何列表、总数和统计中。可见但不可办理：403。列表为可读事项，`counts` 为该角色统计口径内的事项。

            Above the table stand rules that depend on the item and not on the role alone: nobody reviews what they submitted or grants what they asked for, and a confidential report is hidden from everybody in the unit it is about or below it, whatever the role. What an inspector's unit leads the inspector sees once it was fed back to the unit. In some programmes only inspectors review; the group of a look-back sees what was found in its targets before, and judges what it found relapsed.
            表外另有取决于事项本身的规则：提交人不得审核、申请人不得批准延期；涉密举报对被反映单位及其下级的任何人均不可见，不论角色。巡察组成员对本单位牵头的问题，反馈之后方可见。部分项目只由检查人员核验；回头看的巡察组可见其对象此前被发现的问题，并对其认定回潮的问题进行核验。
            """;

    private RolePage() {}

    static String of(RoleTable table) {
        Map<String, List<Operation>> services =
                table.operations().stream().collect(Collectors.groupingBy(Operation::service));
        return HEAD
                + table.operations().stream()
                        .map(Operation::service)
                        .distinct()
                        .map(service -> section(service, services.get(service), table.roles()))
                        .collect(Collectors.joining());
    }

    private static String section(String service, List<Operation> operations, List<RoleTable.RoleName> roles) {
        return "\n## %s-service\n\n".formatted(service)
                + line(
                        "Operation 操作",
                        Stream.concat(
                                Stream.of("no token 无令牌"),
                                roles.stream().map(role -> role.name() + " " + role.chinese())))
                + "|---|---" + "|---".repeat(roles.size()) + "|\n"
                + operations.stream().map(operation -> row(operation, roles)).collect(Collectors.joining());
    }

    private static String row(Operation operation, List<RoleTable.RoleName> roles) {
        return line(
                "`" + operation.name() + "`",
                Stream.concat(
                        Stream.of(operation.nobody().toString()),
                        roles.stream().map(role -> operation.scope(role.name()).toString())));
    }

    private static String line(String first, Stream<String> cells) {
        return "| " + first + " | " + cells.collect(Collectors.joining(" | ")) + " |\n";
    }
}
