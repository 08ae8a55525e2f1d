package org.convoke.certificate.print;

/// Names in the scripts of the member countries, with the joins, stacks and turns that a plain renderer gets wrong.
public enum Name {
    VIETNAMESE("Nguyễn Thị Hạnh"),
    TURKISH("Şükrü Çağlayan İğdırlıoğlu"),
    CYRILLIC("Батбаярын Өлзийсайхан"),
    MONGOLIAN("ᠪᠠᠲᠤᠪᠠᠶᠠᠷ"),
    JAPANESE("斎藤 桜子（さくら）"),
    CHINESE("陳怡君"),
    THAI("ณัฐพงษ์ ศรีสุวรรณ ปิ่นฟ้า"),
    LAO("ສົມສັກ ພູມມະວົງ ນ້ຳ"),
    KHMER("សុខ ខេមរា ស្រីមុំ"),
    SINHALA("ශ්‍රී ලංකා නිමල් සිල්වා"),
    TAMIL("ஸ்ரீ கிருஷ்ணன்"),
    BENGALI("মোহাম্মদ শ্রীকৃষ্ণ চক্রবর্ত্তী"),
    DEVANAGARI("श्रीकृष्ण द्विवेदी"),
    PERSIAN("فاطمه رضایی گچپژ");

    final String text;

    Name(String text) {
        this.text = text;
    }
}
