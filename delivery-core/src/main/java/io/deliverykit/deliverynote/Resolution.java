package io.deliverykit.deliverynote;

/** How it ends that goods came short, lost or damaged (异常处理, XP-21). */
public enum Resolution {
    /** 补发: they are sent again, and the order's line is open for them. */
    SEND_AGAIN,
    /** 短交关闭: they will not come. */
    CLOSE
}
