package org.convoke.certificate.print;

/// Names in the scripts of the member countries, with the joins, stacks and turns that a plain renderer gets wrong.
public enum Name {
    VIETNAMESE("Nguyễn Thị Hạnh"),
    TURKISH("Şükrü Çağlayan İğdırlıoğlu"),
    CYRILLIC("Батбаярын Өлзийсайхан"),
    MONGOLIAN("ᠪᠠᠲᠤᠪᠠᠶᠠᠷ"),
    JAPANESE("斎藤 桜子（さくら）"),
    JAPANESE_IN_HAN("直海 骨子", "JP"),
    CHINESE("陳怡君 骨直"),
    TRADITIONAL_CHINESE("陳怡君 骨直", "TW"),
    KOREAN("김민준", "KR"),
    KOREAN_WITH_LATIN("Kim 민준 (金)"),
    KOREAN_IN_HAN("金民俊", "KR"),
    THAI("ณัฐพงษ์ ศรีสุวรรณ ปิ่นฟ้า"),
    LAO("ສົມສັກ ພູມມະວົງ ນ້ຳ"),
    KHMER("សុខ ខេមរា ស្រីមុំ"),
    SINHALA("ශ්‍රී ලංකා නිමල් සිල්වා"),
    TAMIL("ஸ்ரீ கிருஷ்ணன்"),
    BENGALI("মোহাম্মদ শ্রীকৃষ্ণ চক্রবর্ত্তী"),
    DEVANAGARI("श्रीकृष्ण द्विवेदी"),
    PERSIAN("فاطمه رضایی گچپژ");

    final String text;
    final String country;

    Name(String text) {
        this(text, "VN");
    }

    Name(String text, String country) {
        this.text = text;
        this.country = country;
    }
}
