<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>The separators of this number leave its size open. Write it without them.</source>
        <translation>فواصل هذا الرقم تترك مقداره غير واضح. اكتبه من دونها.</translation>
    </message>
    <message>
        <source>This is not a number. Write it in digits, such as {example}.</source>
        <translation>هذا ليس رقمًا. اكتبه بالأرقام، مثل {example}.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>هذا الرقم أكبر مما يُقبل هنا.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>اكتب رقمًا.</translation>
    </message>
    <message>
        <source>Write a single number, in digits.</source>
        <translation>اكتب رقمًا واحدًا، بالأرقام.</translation>
    </message>
    <message>
        <source>Write the number alone, without “{word}”.</source>
        <translation>اكتب الرقم وحده، من دون «{word}».</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>axis</source>
        <translation>موضع على المحور، من صفر إلى واحد</translation>
    </message>
    <message>
        <source>click</source>
        <translation>نقرة</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>جهات اتصال</translation>
    </message>
    <message>
        <source>count</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>cpc</source>
        <translation>مقابل كل نقرة</translation>
    </message>
    <message>
        <source>cpm</source>
        <translation>مقابل كل ألف ظهور</translation>
    </message>
    <message>
        <source>customers_per_month</source>
        <translation>زبائن في الشهر</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>مُعامل ضرب</translation>
    </message>
    <message>
        <source>flyer</source>
        <translation>منشور مطبوع</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>متابعون</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ساعة عمل</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>hours_per_1000_usd</source>
        <translation>ساعات لكل ألف دولار</translation>
    </message>
    <message>
        <source>hours_per_event</source>
        <translation>ساعات لكل فعالية</translation>
    </message>
    <message>
        <source>hours_per_month</source>
        <translation>ساعات في الشهر</translation>
    </message>
    <message>
        <source>hours_per_week</source>
        <translation>ساعات في الأسبوع</translation>
    </message>
    <message>
        <source>leads_per_month</source>
        <translation>عملاء محتملون في الشهر</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>إعلان مبوب</translation>
    </message>
    <message>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>million_people</source>
        <translation>مليون شخص</translation>
    </message>
    <message>
        <source>money</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>money_per_hour</source>
        <translation>بعملتك، لكل ساعة</translation>
    </message>
    <message>
        <source>money_per_month</source>
        <translation>بعملتك، في الشهر</translation>
    </message>
    <message>
        <source>money_per_order</source>
        <translation>بعملتك، لكل طلب</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>people_per_unit</source>
        <translation>أشخاص لكل وحدة</translation>
    </message>
    <message>
        <source>per_1000_people_per_month</source>
        <translation>لكل ألف شخص في الشهر</translation>
    </message>
    <message>
        <source>per_contact</source>
        <translation>مقابل كل شخص يُخاطَب</translation>
    </message>
    <message>
        <source>per_event</source>
        <translation>مقابل كل فعالية</translation>
    </message>
    <message>
        <source>per_hour</source>
        <translation>بالساعة</translation>
    </message>
    <message>
        <source>per_month</source>
        <translation>في الشهر</translation>
    </message>
    <message>
        <source>per_year</source>
        <translation>في السنة</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>في المئة</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>نشر في وسيلة إعلام</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>responses_per_unit</source>
        <translation>استجابات لكل وحدة</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>عينة</translation>
    </message>
    <message>
        <source>share</source>
        <translation>حصة، من صفر إلى واحد</translation>
    </message>
    <message>
        <source>sign_month</source>
        <translation>لافتة لمدة شهر</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>انحدار المنحنى</translation>
    </message>
    <message>
        <source>stand</source>
        <translation>جناح في معرض</translation>
    </message>
    <message>
        <source>thousand_impressions</source>
        <translation>ألف ظهور</translation>
    </message>
    <message>
        <source>times</source>
        <translation>مرات</translation>
    </message>
    <message>
        <source>units_per_usd</source>
        <translation>وحدات من العملة لكل دولار أمريكي</translation>
    </message>
    <message>
        <source>us_level</source>
        <translation>مستوى الأسعار مقارنةً بالولايات المتحدة</translation>
    </message>
    <message>
        <source>usd</source>
        <translation>دولارات أمريكية</translation>
    </message>
    <message>
        <source>usd_per_1000_impressions</source>
        <translation>دولارات لكل ألف ظهور</translation>
    </message>
    <message>
        <source>usd_per_click</source>
        <translation>دولارات لكل نقرة</translation>
    </message>
    <message>
        <source>usd_per_contact</source>
        <translation>دولارات لكل شخص يُخاطَب</translation>
    </message>
    <message>
        <source>usd_per_event</source>
        <translation>دولارات لكل فعالية</translation>
    </message>
    <message>
        <source>usd_per_hour</source>
        <translation>دولارات لكل ساعة</translation>
    </message>
    <message>
        <source>usd_per_month</source>
        <translation>دولارات في الشهر</translation>
    </message>
    <message>
        <source>visits_per_month</source>
        <translation>زيارات في الشهر</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>ندوة عبر الإنترنت</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
</context>
</TS>
