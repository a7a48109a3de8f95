package org.huiyin.tracking.item;

/** How closely the supervision office follows an item. */
public enum SupervisionLevel {
    NORMAL("一般督办"),
    KEY("重点督办"),
    LISTED("挂牌督办");

    private final String chinese;

    SupervisionLevel(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
