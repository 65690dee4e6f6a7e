"""The panel of businesses that an experienced marketer judges at a glance: their answers, nothing else."""

CAFE = {
    "sector": "restaurant_cafe", "customer_type": "consumers", "market_scope": "neighbourhood",
    "country": "JO",
    "business_age": "1_to_3y", "purchase_cycle": "same_day", "order_value": 5, "gross_margin": 65,
    "repeat_purchase": "monthly", "current_awareness": 25, "demand_state": "problem_aware", "currency": "JOD",
    "monthly_budget": 250, "team_hours": 5, "assets": ["storefront", "social_accounts"], "followers": 900,
    "goal_balance": 50, "horizon": 6,
}  # fmt: skip
ACCOUNTING = {
    "sector": "software_saas", "customer_type": "businesses", "market_scope": "country", "country": "EG",
    "business_age": "3_to_10y", "purchase_cycle": "months", "decision_style": "considered",
    "order_value": 24000, "gross_margin": 78, "repeat_purchase": "yearly", "current_awareness": 10,
    "demand_state": "problem_aware", "currency": "EGP", "monthly_budget": 90000, "team_hours": 40,
    "assets": ["website", "sales_rep", "analytics"], "goal_balance": 50, "horizon": 12,
}  # fmt: skip
CLINIC = {
    "sector": "health_clinic", "customer_type": "consumers", "market_scope": "city", "country": "SA",
    "business_age": "3_to_10y", "purchase_cycle": "days", "order_value": 600, "gross_margin": 55,
    "repeat_purchase": "yearly", "current_awareness": 12, "demand_state": "searching", "currency": "SAR",
    "monthly_budget": 30000, "team_hours": 12, "assets": ["website", "business_profile", "social_accounts"],
    "goal_balance": 50, "horizon": 6,
}  # fmt: skip
PINEAPPLE = {
    "sector": "retail_ecommerce", "customer_type": "consumers", "market_scope": "country", "country": "SA",
    "business_age": "under_1y", "purchase_cycle": "days", "decision_style": "impulse", "order_value": 120,
    "gross_margin": 50, "repeat_purchase": "one_off", "category_novelty": "improved", "current_awareness": 3,
    "demand_state": "unaware", "currency": "SAR", "monthly_budget": 12000, "team_hours": 20,
    "assets": ["online_store", "content_creator", "social_accounts"], "followers": 2500, "goal_balance": 50,
    "horizon": 6,
}  # fmt: skip
FURNITURE = {
    "sector": "retail_ecommerce", "customer_type": "consumers", "market_scope": "city", "country": "MA",
    "business_age": "over_10y", "purchase_cycle": "weeks", "decision_style": "considered",
    "order_value": 4500,
    "gross_margin": 40, "repeat_purchase": "one_off", "price_position": "mid", "current_awareness": 20,
    "demand_state": "problem_aware", "currency": "MAD", "monthly_budget": 40000, "team_hours": 25,
    "assets": ["website", "storefront"], "goal_balance": 50, "horizon": 12,
    "current_spend": {"print": 9000, "radio": 8000, "ooh": 9000, "direct_mail": 7000, "meta_ads": 2000},
}  # fmt: skip
PLUMBER = {
    "sector": "home_services", "customer_type": "consumers", "market_scope": "city", "country": "KW",
    "business_age": "3_to_10y", "purchase_cycle": "same_day", "order_value": 35, "gross_margin": 45,
    "repeat_purchase": "yearly", "sales_path": ["phone"], "current_awareness": 5, "demand_state": "searching",
    "currency": "KWD", "monthly_budget": 600, "team_hours": 3, "assets": ["business_profile"],
    "goal_balance": 50, "horizon": 6,
}  # fmt: skip
DEVELOPER = {
    "sector": "real_estate", "customer_type": "consumers", "market_scope": "region", "country": "AE",
    "business_age": "over_10y", "regulated_offer": ["property_offplan"], "purchase_cycle": "over_6_months",
    "decision_style": "considered", "order_value": 1800000, "gross_margin": 20, "repeat_purchase": "one_off",
    "price_position": "premium", "sales_path": ["sales_team"], "current_awareness": 15,
    "demand_state": "problem_aware", "currency": "AED", "monthly_budget": 400000, "team_hours": 80,
    "assets": ["website", "sales_rep", "analytics", "social_accounts"], "goal_balance": 50, "horizon": 12,
}  # fmt: skip
NEW_SAAS = {
    "sector": "software_saas", "customer_type": "businesses", "market_scope": "worldwide", "country": "other",
    "business_age": "pre_launch", "purchase_cycle": "months", "order_value": 1200, "gross_margin": 80,
    "repeat_purchase": "subscription", "category_novelty": "new_category", "current_awareness": 0,
    "demand_state": "unaware", "currency": "USD", "monthly_budget": 8000, "team_hours": 60,
    "assets": ["website", "analytics"], "goal_balance": 50, "horizon": 24,
}  # fmt: skip
GROCERY = {
    "sector": "retail_ecommerce", "customer_type": "consumers", "market_scope": "city", "country": "SA",
    "business_age": "3_to_10y", "purchase_cycle": "same_day", "order_value": 120, "gross_margin": 25,
    "repeat_purchase": "monthly", "current_awareness": 15, "demand_state": "searching", "currency": "SAR",
    "monthly_budget": 5000, "team_hours": 10, "assets": ["storefront", "contact_list"],
    "contact_list_size": 8000, "list_consent": "written", "goal_balance": 50, "horizon": 6,
}  # fmt: skip
BAKERY = {
    "sector": "restaurant_cafe", "customer_type": "consumers", "market_scope": "city", "country": "TN",
    "business_age": "under_1y", "purchase_cycle": "days", "order_value": 40, "gross_margin": 55,
    "repeat_purchase": "several_per_year", "current_awareness": 2, "demand_state": "problem_aware",
    "currency": "TND", "monthly_budget": 0, "team_hours": 15, "assets": ["social_accounts"],
    "followers": 1200,
    "goal_balance": 50, "horizon": 6,
}  # fmt: skip
PANEL = {
    "cafe": CAFE, "accounting": ACCOUNTING, "clinic": CLINIC, "pineapple": PINEAPPLE, "furniture": FURNITURE,
    "plumber": PLUMBER, "developer": DEVELOPER, "new_saas": NEW_SAAS, "grocery": GROCERY, "bakery": BAKERY,
}  # fmt: skip
