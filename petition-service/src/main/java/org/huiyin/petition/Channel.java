package org.huiyin.petition;

import java.util.Arrays;
import java.util.Optional;

/** By which way a petition came. Its other names are in the table of {@link ChannelAlias}. */
public enum Channel {
    HOTLINE_12345("12345热线"),
    DISTRICT_HEAD_MAILBOX("区长信箱"),
    ONLINE_MESSAGE("网民留言"),
    APP("手机应用"),
    WECHAT("微信"),
    LETTER("来信"),
    VISIT("来访"),
    CITY_SNAPSHOT("随手拍"),
    SUPERIOR_TRANSFER("上级转送"),
    OPEN311("Open311接口");

    private final String chinese;

    Channel(String chinese) {
        this.chinese = chinese;
    }

    static Optional<Channel> named(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }

    public String chinese() {
        return chinese;
    }

    /** Whether the regulations on letters and visits 信访 govern it: then the clock starts with the acceptance. */
    boolean xinfang() {
        return switch (this) {
            case LETTER, VISIT, SUPERIOR_TRANSFER -> true;
            case HOTLINE_12345, DISTRICT_HEAD_MAILBOX, ONLINE_MESSAGE, APP, WECHAT, CITY_SNAPSHOT, OPEN311 -> false;
        };
    }
}
