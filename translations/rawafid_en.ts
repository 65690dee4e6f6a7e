<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>units</name>
    <message>
        <source>axis</source>
        <translation>place on the axis, from 0 to 1</translation>
    </message>
    <message>
        <source>click</source>
        <translation>click</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>count</source>
        <translation>number</translation>
    </message>
    <message>
        <source>cpc</source>
        <translation>by the click</translation>
    </message>
    <message>
        <source>cpm</source>
        <translation>by the thousand impressions</translation>
    </message>
    <message>
        <source>customers_per_month</source>
        <translation>customers a month</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>event</source>
        <translation>event</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>multiplier</translation>
    </message>
    <message>
        <source>flyer</source>
        <translation>flyer</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>followers</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hour of work</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>hours_per_1000_usd</source>
        <translation>hours per thousand US dollars</translation>
    </message>
    <message>
        <source>hours_per_event</source>
        <translation>hours per event</translation>
    </message>
    <message>
        <source>hours_per_month</source>
        <translation>hours a month</translation>
    </message>
    <message>
        <source>hours_per_week</source>
        <translation>hours a week</translation>
    </message>
    <message>
        <source>leads_per_month</source>
        <translation>leads a month</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>listing</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>million_people</source>
        <translation>million people</translation>
    </message>
    <message>
        <source>money</source>
        <translation>money</translation>
    </message>
    <message>
        <source>money_per_hour</source>
        <translation>in your currency, an hour</translation>
    </message>
    <message>
        <source>money_per_month</source>
        <translation>in your currency, a month</translation>
    </message>
    <message>
        <source>money_per_order</source>
        <translation>in your currency, an order</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>none</source>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>people_per_unit</source>
        <translation>people per unit</translation>
    </message>
    <message>
        <source>per_1000_people_per_month</source>
        <translation>per thousand people a month</translation>
    </message>
    <message>
        <source>per_contact</source>
        <translation>by the person contacted</translation>
    </message>
    <message>
        <source>per_event</source>
        <translation>by the event</translation>
    </message>
    <message>
        <source>per_hour</source>
        <translation>by the hour</translation>
    </message>
    <message>
        <source>per_month</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>per_year</source>
        <translation>a year</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>percent</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>media mention</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>responses_per_unit</source>
        <translation>responses per unit</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share, from 0 to 1</translation>
    </message>
    <message>
        <source>sign_month</source>
        <translation>sign for a month</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>slope of the curve</translation>
    </message>
    <message>
        <source>stand</source>
        <translation>stand at a fair</translation>
    </message>
    <message>
        <source>thousand_impressions</source>
        <translation>thousand impressions</translation>
    </message>
    <message>
        <source>times</source>
        <translation>times</translation>
    </message>
    <message>
        <source>units_per_usd</source>
        <translation>units of the currency per US dollar</translation>
    </message>
    <message>
        <source>us_level</source>
        <translation>price level, the United States being 1</translation>
    </message>
    <message>
        <source>usd</source>
        <translation>US dollars</translation>
    </message>
    <message>
        <source>usd_per_1000_impressions</source>
        <translation>US dollars per thousand impressions</translation>
    </message>
    <message>
        <source>usd_per_click</source>
        <translation>US dollars per click</translation>
    </message>
    <message>
        <source>usd_per_contact</source>
        <translation>US dollars per person contacted</translation>
    </message>
    <message>
        <source>usd_per_event</source>
        <translation>US dollars per event</translation>
    </message>
    <message>
        <source>usd_per_hour</source>
        <translation>US dollars an hour</translation>
    </message>
    <message>
        <source>usd_per_month</source>
        <translation>US dollars a month</translation>
    </message>
    <message>
        <source>visits_per_month</source>
        <translation>visits a month</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>webinar</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
</context>
</TS>
